package org.itahub.assessment.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;
import org.itahub.assessment.calendar.domain.CalendarFault;
import org.itahub.assessment.calendar.store.CalendarStore;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.problem.Faults.TypedFault;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.ProblemType;

/** Sets the calendar of a year, or changes it. */
@ApplicationScoped
public class PutCalendar {

    private final CalendarStore store;
    private final AuditTrail audit;

    PutCalendar(CalendarStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    /** What came of it. */
    public record Outcome(YearCalendar stored, boolean created) {}

    /**
     * @param ifMatch the version that a change was made on; not needed for a year that has the usual calendar
     * @throws Problem 404 for no fiscal year, 422 for windows out of order, 412 and 428 for a change of another version
     */
    @Transactional
    public Outcome put(int fiscalYear, AssessmentCalendar calendar, String ifMatch) {
        refuseFaults(calendar.faults(Calendars.year(fiscalYear)));
        Optional<YearCalendar> set = store.lock(fiscalYear);
        if (set.isEmpty()) {
            requireUsual(ifMatch);
            if (store.add(fiscalYear, calendar)) {
                tell(fiscalYear, Optional.empty(), calendar);
                return new Outcome(new YearCalendar(fiscalYear, calendar, 1), true);
            }
            set = store.lock(fiscalYear);
        }
        return change(set.orElseThrow(), calendar, ifMatch);
    }

    private Outcome change(YearCalendar present, AssessmentCalendar calendar, String ifMatch) {
        int fiscalYear = present.fiscalYear();
        ETags.requireMatch(ifMatch, present.version());
        if (present.calendar().equals(calendar)) {
            return new Outcome(present, false);
        }
        store.change(fiscalYear, calendar, present.version() + 1);
        tell(fiscalYear, Optional.of(present.calendar()), calendar);
        return new Outcome(new YearCalendar(fiscalYear, calendar, present.version() + 1), false);
    }

    /** Whoever read the usual calendar may say so. */
    private static void requireUsual(String ifMatch) {
        if (ifMatch != null) {
            ETags.requireMatch(ifMatch, 0);
        }
    }

    private void tell(int fiscalYear, Optional<AssessmentCalendar> before, AssessmentCalendar after) {
        audit.record(AuditEntry.of(
                "calendar.put", "/api/v1/assessment-calendars/" + fiscalYear, null, null, before.orElse(null), after));
    }

    private static void refuseFaults(List<CalendarFault> faults) {
        if (!faults.isEmpty()) {
            throw Faults.problem(
                    CalendarProblem.CALENDAR_REFUSED,
                    faults.stream()
                            .map(fault -> new TypedFault(type(fault.kind()), "/" + fault.place(), fault.place()))
                            .toList());
        }
    }

    private static ProblemType type(CalendarFault.Kind kind) {
        return switch (kind) {
            case REVERSED -> CalendarProblem.CALENDAR_WINDOW_REVERSED;
            case OUT_OF_ORDER -> CalendarProblem.CALENDAR_OUT_OF_ORDER;
            case OUTSIDE_YEAR -> CalendarProblem.CALENDAR_OUTSIDE_YEAR;
        };
    }
}
