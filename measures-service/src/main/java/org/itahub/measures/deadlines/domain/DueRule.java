package org.itahub.measures.deadlines.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The hub's rule for the reports of a quarter: due on a day of the month after the quarter, moved where offices are
 * closed, and taken for some days more before the quarter is locked.
 *
 * @param dayOfMonth {@value FIRST_DAY} to {@value LAST_DAY}
 * @param daysUntilLocked how many days after the due date reports are still taken, 0 to {@value MOST_DAYS_UNTIL_LOCKED}
 */
public record DueRule(int dayOfMonth, WorkingDayRule workingDays, int daysUntilLocked) {
    public static final int FIRST_DAY = 1;
    public static final int LAST_DAY = 28;
    public static final int MOST_DAYS_UNTIL_LOCKED = 180;

    /** @throws IllegalArgumentException if the day does not stand in every month, or the lock is out of range */
    public DueRule {
        if (dayOfMonth < FIRST_DAY || dayOfMonth > LAST_DAY) {
            throw new IllegalArgumentException("A report is due on a day from 1 to 28, not " + dayOfMonth);
        }
        if (daysUntilLocked < 0 || daysUntilLocked > MOST_DAYS_UNTIL_LOCKED) {
            throw new IllegalArgumentException("A quarter is not locked " + daysUntilLocked + " days after it is due");
        }
    }

    /**
     * When the reports of a quarter are due. A due date never lies within its quarter: where every day before the named
     * one is closed, it moves to the next working day.
     */
    public DueDay dueDay(QuarterOf quarter, OfficeCalendar calendar) {
        LocalDate quarterEnd = quarter.quarter().lastDay(quarter.year());
        LocalDate named = quarterEnd.plusDays(dayOfMonth);
        return switch (workingDays) {
            case AS_IS -> new DueDay(named, named, List.of());
            case NEXT_WORKING_DAY -> moved(named, 1, calendar);
            case PREVIOUS_WORKING_DAY -> {
                DueDay earlier = moved(named, -1, calendar);
                yield earlier.date().isAfter(quarterEnd) ? earlier : moved(named, 1, calendar);
            }
        };
    }

    /** The first day on which no report is taken any more. */
    LocalDate lockedFrom(LocalDate dueDate) {
        return dueDate.plusDays(daysUntilLocked + 1L);
    }

    private static DueDay moved(LocalDate named, int step, OfficeCalendar calendar) {
        List<ClosedDay> skipped = new ArrayList<>();
        LocalDate day = named;
        Optional<ClosedDay> closed = calendar.closed(day);
        while (closed.isPresent()) {
            skipped.add(closed.get());
            day = day.plusDays(step);
            closed = calendar.closed(day);
        }
        return new DueDay(named, day, skipped);
    }
}
