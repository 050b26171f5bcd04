package org.itahub.measures.deadlines.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;

/**
 * When a quarter's report is due: a day of the month after the quarter, moved to the next working day over weekends and
 * holidays.
 *
 * @param dayOfMonth 1 to 28
 * @param holidays the days on which offices are closed, beside Saturdays and Sundays
 */
public record DueRule(int dayOfMonth, Set<LocalDate> holidays) {

    /** @throws IllegalArgumentException if the day does not stand in every month */
    public DueRule {
        if (dayOfMonth < 1 || dayOfMonth > 28) {
            throw new IllegalArgumentException("A report is due on a day from 1 to 28, not " + dayOfMonth);
        }
        holidays = Set.copyOf(holidays);
    }

    /** The last day on which the report of that quarter is in time. */
    public LocalDate dueDate(FiscalYear year, Quarter quarter) {
        LocalDate day = quarter.lastDay(year).plusDays(dayOfMonth);
        while (!working(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean working(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }
}
