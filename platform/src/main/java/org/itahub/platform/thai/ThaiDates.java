package org.itahub.platform.thai;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as Thai documents write them, in the Buddhist era and with Arabic digits ({@link ThaiNumerals} turns them). */
public final class ThaiDates {
    private static final int BUDDHIST_ERA_OFFSET = 543;

    private ThaiDates() {}

    /** {@code 15 มกราคม 2566}. */
    public static String longDate(LocalDate day) {
        return day.getDayOfMonth() + " " + month(YearMonth.from(day));
    }

    /** {@code มกราคม 2566}. */
    public static String month(YearMonth month) {
        return ThaiMonths.name(month.getMonth()) + " " + (month.getYear() + BUDDHIST_ERA_OFFSET);
    }
}
