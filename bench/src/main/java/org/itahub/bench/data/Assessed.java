package org.itahub.bench.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The agencies whose results, surveys and sheets the assessment service has.
 *
 * @param agencies how many there are; each province has {@value #IN_PROVINCE}
 * @param sheets how many sheets the year of the recount has, of both surveys together
 */
public record Assessed(int agencies, int sheets) {
    static final int IN_PROVINCE = 350;

    /** The years that have published results. */
    public static final List<Integer> YEARS = List.of(2562, 2563, 2564, 2565, 2566);

    /** The year whose sheets are counted anew. */
    public static final int COUNTED = 2565;

    /** The year into which sheets are imported. */
    public static final int IMPORTED = 2564;

    /** The year in which single sheets are sent: the hub's calendar shows a day of it. */
    public static final int OPEN = 2566;

    /** As many as Thailand has, times the scale. */
    public static Assessed usual(int scale) {
        return new Assessed(8_300 * scale, 1_350_000 * scale);
    }

    public List<String> codes() {
        return IntStream.range(0, agencies).mapToObj(Assessed::code).toList();
    }

    static String code(int number) {
        return "H" + (100_001 + number);
    }

    public List<String> provinces() {
        return codes().stream().map(code -> province(number(code))).distinct().toList();
    }

    static String province(int number) {
        return number < IN_PROVINCE ? Nation.PROVINCE : "จังหวัดที่ " + (1 + number / IN_PROVINCE);
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(1)) - 100_001;
    }

    /** The key of an agency's open link. */
    public static String linkKey(String code) {
        return "bench-link-" + code;
    }
}
