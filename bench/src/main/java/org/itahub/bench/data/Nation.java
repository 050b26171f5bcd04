package org.itahub.bench.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The agencies of the benchmark: one province that is read, and others that submit, apart so that one workload does not
 * change another's data.
 *
 * @param inProvince how many are read
 * @param submitting how many have reports of the first quarter that wait to be submitted
 * @param timed how many have such reports for the workload that looks at single times
 */
public record Nation(int inProvince, int submitting, int timed) {
    /** The province that is read page by page. */
    public static final String PROVINCE = "พิษณุโลก";

    static final String ELSEWHERE = "พระนครศรีอยุธยา";

    public static final int YEAR = 2566;
    public static final int MEASURES = 10;

    /** As many as the workloads need for their rounds, twice as many as Thailand has, times the scale. */
    public static Nation usual(int scale) {
        return new Nation(350 * scale, 16_800 * scale, 1_800 * scale);
    }

    public List<String> provinceCodes() {
        return codes(100_001, inProvince);
    }

    public List<String> submittingCodes() {
        return codes(200_001, submitting);
    }

    public List<String> timedCodes() {
        return codes(800_001, timed);
    }

    private static List<String> codes(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(number -> "H" + number)
                .toList();
    }
}
