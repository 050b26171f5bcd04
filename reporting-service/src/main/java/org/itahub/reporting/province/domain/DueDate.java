package org.itahub.reporting.province.domain;

import java.time.LocalDate;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;

/**
 * The day by which a quarter's reports are due unless the hub sets another: the 15th of the month after the quarter,
 * moved to Monday from a weekend. Holidays are known to the measures service, whose events name the day.
 */
public final class DueDate {
    private static final int DAY = 15;

    private DueDate() {}

    public static LocalDate of(FiscalYear year, Quarter quarter) {
        LocalDate due = quarter.lastDay(year).plusDays(DAY);
        return switch (due.getDayOfWeek()) {
            case SATURDAY -> due.plusDays(2);
            case SUNDAY -> due.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> due;
        };
    }
}
