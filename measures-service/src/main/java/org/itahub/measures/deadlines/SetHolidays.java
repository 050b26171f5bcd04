package org.itahub.measures.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.deadlines.domain.Holiday;
import org.itahub.measures.deadlines.domain.HolidayYear;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Sets the public holidays of a calendar year. */
@ApplicationScoped
public class SetHolidays {
    private final Holidays holidays;
    private final AuditTrail audit;

    SetHolidays(Holidays holidays, AuditTrail audit) {
        this.holidays = holidays;
        this.audit = audit;
    }

    /** @param ifMatch needed to replace a year, not to enter one for the first time */
    @Transactional
    public StoredHolidays of(int year, List<Holiday> given, String ifMatch) {
        List<HolidayYear.Fault> faults = HolidayYear.faults(year, given);
        if (!faults.isEmpty()) {
            throw Problem.of(DeadlineProblem.HOLIDAY_INVALID, faults.size())
                    .with(faults.stream().map(fault -> fault(fault, year)).toList());
        }
        HolidayYear wanted = new HolidayYear(year, given);
        Optional<StoredHolidays> before = holidays.find(year);
        before.ifPresent(stored -> ETags.requireMatch(ifMatch, stored.version()));
        boolean kept = before.map(stored -> holidays.replace(wanted, stored.version()))
                .orElseGet(() -> holidays.insert(wanted));
        if (!kept) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED);
        }
        HolidayYear old = before.map(StoredHolidays::year).orElse(null);
        audit.record(AuditEntry.of("holidays.set", "holidays/" + year, null, null, old, wanted));
        return new StoredHolidays(
                wanted, before.map(stored -> stored.version() + 1).orElse(0L));
    }

    private static Fault fault(HolidayYear.Fault fault, int year) {
        String pointer = "/holidays/" + fault.at() + "/day";
        return switch (fault) {
            case HolidayYear.Fault.OutsideYear outside ->
                new Fault(
                        pointer,
                        "holiday-outside-year",
                        Wording.of(
                                "วันที่ " + outside.day() + " ไม่อยู่ในปี พ.ศ. " + year,
                                outside.day() + " does not lie in the calendar year " + year));
            case HolidayYear.Fault.Twice twice ->
                new Fault(
                        pointer,
                        "holiday-twice",
                        Wording.of(
                                "วันที่ " + twice.day() + " มีอยู่แล้วในรายการ",
                                twice.day() + " stands in the list before"));
        };
    }
}
