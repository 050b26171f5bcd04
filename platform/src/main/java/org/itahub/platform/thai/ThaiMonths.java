package org.itahub.platform.thai;

import java.time.Month;
import java.util.List;

/** The months' Thai names, whole and short. */
public final class ThaiMonths {
    private static final List<String> NAMES = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    private static final List<String> SHORT_NAMES =
            List.of("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.");

    private ThaiMonths() {}

    /** {@code มกราคม}. */
    public static String name(Month month) {
        return NAMES.get(month.ordinal());
    }

    /** {@code ม.ค.}. */
    public static String shortName(Month month) {
        return SHORT_NAMES.get(month.ordinal());
    }
}
