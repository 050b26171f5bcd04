package org.itahub.bench.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The agencies of the benchmark: one province that is read, and others that submit, apart so that one workload does not
 * change another's data.
 */
public final class Nation {
    /** The province that is read page by page. */
    public static final String PROVINCE = "พิษณุโลก";

    static final String ELSEWHERE = "พระนครศรีอยุธยา";

    public static final int YEAR = 2566;
    public static final int MEASURES = 10;
    private static final int IN_PROVINCE = 350;
    private static final int SUBMITTING = 7_200;
    private static final int TIMED = 1_200;

    private final int scale;

    /** @param scale how many times the usual number of agencies */
    public Nation(int scale) {
        this.scale = scale;
    }

    /** The agencies of the province. */
    public List<String> province() {
        return codes(100_001, IN_PROVINCE);
    }

    /** Agencies whose reports of the first quarter wait to be submitted. */
    public List<String> submitting() {
        return codes(200_001, SUBMITTING);
    }

    /** The same for the workload that looks at single times. */
    public List<String> timed() {
        return codes(800_001, TIMED);
    }

    private List<String> codes(int first, int count) {
        return IntStream.range(first, first + count * scale)
                .mapToObj(number -> "H" + number)
                .toList();
    }
}
