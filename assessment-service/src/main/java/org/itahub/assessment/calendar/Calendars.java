package org.itahub.assessment.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;
import org.itahub.assessment.calendar.domain.Window;
import org.itahub.assessment.calendar.store.CalendarStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.ProblemType;

/** Tells the calendar of every year, and what may be done today. */
@ApplicationScoped
public class Calendars {

    private final CalendarStore store;
    private final Clock clock;

    Calendars(CalendarStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * The calendar that the hub has set for a year, or the usual one.
     *
     * @throws Problem 404 for a number that is no fiscal year
     */
    public YearCalendar of(int fiscalYear) {
        FiscalYear year = year(fiscalYear);
        return store.find(fiscalYear).orElseGet(() -> new YearCalendar(fiscalYear, AssessmentCalendar.usual(year), 0));
    }

    /** Today in Thailand, as the hub's clock shows it. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws Problem of that type, with the window's first and last day, where today lies outside it */
    public void requireOpen(int fiscalYear, Function<AssessmentCalendar, Window> which, ProblemType closed) {
        Window window = which.apply(of(fiscalYear).calendar());
        if (!window.contains(today())) {
            throw Problem.of(closed, window.first(), window.last());
        }
    }

    /** True once assessors score no more. */
    public boolean scoringIsOver(int fiscalYear) {
        return of(fiscalYear).calendar().scoring().isOver(today());
    }

    static FiscalYear year(int fiscalYear) {
        if (fiscalYear < FiscalYear.FIRST || fiscalYear > FiscalYear.LAST) {
            throw Problem.of(CalendarProblem.CALENDAR_NOT_FOUND, fiscalYear);
        }
        return new FiscalYear(fiscalYear);
    }
}
