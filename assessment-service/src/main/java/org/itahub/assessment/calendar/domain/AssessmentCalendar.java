package org.itahub.assessment.calendar.domain;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.itahub.platform.fiscal.FiscalYear;

/**
 * The windows of a year's assessment.
 *
 * @param entry agencies enter what they disclose
 * @param scoring assessors score it
 * @param explanation agencies may ask for a review
 * @param confirmation reviews are decided and scores confirmed
 * @param announcement the day on which results are announced
 */
public record AssessmentCalendar(
        Window entry, Window scoring, Window explanation, Window confirmation, LocalDate announcement) {

    /** The calendar of 2565, moved to the year: 1 March to 30 April, May, 1 to 15 and 16 to 30 June, 1 August. */
    public static AssessmentCalendar usual(FiscalYear year) {
        int calendarYear = year.lastDay().getYear();
        return new AssessmentCalendar(
                new Window(LocalDate.of(calendarYear, Month.MARCH, 1), LocalDate.of(calendarYear, Month.APRIL, 30)),
                new Window(LocalDate.of(calendarYear, Month.MAY, 1), LocalDate.of(calendarYear, Month.MAY, 31)),
                new Window(LocalDate.of(calendarYear, Month.JUNE, 1), LocalDate.of(calendarYear, Month.JUNE, 15)),
                new Window(LocalDate.of(calendarYear, Month.JUNE, 16), LocalDate.of(calendarYear, Month.JUNE, 30)),
                LocalDate.of(calendarYear, Month.AUGUST, 1));
    }

    /** When assessors who disagree are decided between: from the first score to the last day of confirmation. */
    public Window deciding() {
        return scoring.through(confirmation);
    }

    /** When reviews are decided: as soon as one can be asked for, to the last day of confirmation. */
    public Window reviewing() {
        return explanation.through(confirmation);
    }

    /** Whatever keeps this from being the calendar of the year; none if it is sound. */
    public List<CalendarFault> faults(FiscalYear year) {
        List<CalendarFault> faults = new ArrayList<>();
        LocalDate before = year.firstDay().minusDays(1);
        for (Named named : windows()) {
            if (named.window().last().isBefore(named.window().first())) {
                faults.add(new CalendarFault(CalendarFault.Kind.REVERSED, named.name() + "/last"));
            }
            if (!named.window().first().isAfter(before)) {
                faults.add(new CalendarFault(kind(named.window().first(), year), named.name() + "/first"));
            }
            before = named.window().last();
        }
        if (!announcement.isAfter(before)) {
            faults.add(new CalendarFault(kind(announcement, year), "announcement"));
        } else if (!year.contains(announcement)) {
            faults.add(new CalendarFault(CalendarFault.Kind.OUTSIDE_YEAR, "announcement"));
        }
        return faults;
    }

    private static CalendarFault.Kind kind(LocalDate day, FiscalYear year) {
        return day.isBefore(year.firstDay()) ? CalendarFault.Kind.OUTSIDE_YEAR : CalendarFault.Kind.OUT_OF_ORDER;
    }

    private record Named(String name, Window window) {}

    private List<Named> windows() {
        return List.of(
                new Named("entry", entry),
                new Named("scoring", scoring),
                new Named("explanation", explanation),
                new Named("confirmation", confirmation));
    }
}
