package org.itahub.measures.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.agencies.UnitNames;
import org.itahub.measures.library.domain.LibraryEntry;
import org.itahub.measures.library.domain.Suggestions;
import org.itahub.measures.plan.MeasureSource;
import org.itahub.measures.plan.MeasuresFrom;
import org.itahub.measures.plan.PlanToChange;
import org.itahub.measures.plan.StoredPlan;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.MeasureEdit;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Takes measures out of the library into a plan: those that are named, or those suggested for a draft. */
@ApplicationScoped
public class LibraryMeasures implements MeasureSource {
    private static final Wording UNKNOWN =
            Wording.of("คลังมาตรการไม่มีรหัสนี้ หรือถอนออกแล้ว", "The library has no such entry, or it was withdrawn");
    private static final Wording WITHOUT_ISSUE = Wording.of(
            "แผนไม่มีประเด็นของตัวชี้วัดที่มาตรการนี้แก้ไข",
            "The plan has no issue of the indicator that this entry is for");
    private static final Wording WITHOUT_WEAK_ITEM = Wording.of(
            "ข้อที่มาตรการนี้แก้ไขไม่ใช่จุดอ่อนในประเด็นของแผน",
            "None of the items that this entry is for is weak in the plan's issue");

    private final AgencyAccess access;
    private final PlanToChange plans;
    private final MeasureLibrary library;

    LibraryMeasures(AgencyAccess access, PlanToChange plans, MeasureLibrary library) {
        this.access = access;
        this.plans = plans;
        this.library = library;
    }

    @Override
    public MeasuresFrom serves() {
        return MeasuresFrom.LIBRARY;
    }

    @Override
    public Plan fill(Plan plan, Agency agency) {
        return added(plan, Suggestions.of(plan, library.all(), units(agency)));
    }

    /** @throws Problem 422 {@code library-entries-unusable} with each entry that cannot be taken; then none is */
    @Transactional
    public StoredPlan take(String agencyCode, FiscalYear year, List<String> entryCodes) {
        Agency agency = access.reached(agencyCode);
        Plan before = plans.locked(agencyCode, year);
        List<Measure> measures = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < entryCodes.size(); i++) {
            String pointer = "/entries/" + i;
            Optional<LibraryEntry> entry = library.find(entryCodes.get(i))
                    .filter(stored -> !stored.withdrawn())
                    .map(StoredEntry::entry);
            Optional<Issue> issue = entry.flatMap(found -> issueOf(found, before));
            if (entry.isEmpty()) {
                faults.add(new Fault(pointer, "library-entry-unknown", UNKNOWN));
            } else if (issue.isEmpty() && !before.issues().isEmpty()) {
                faults.add(new Fault(pointer, "library-entry-without-issue", WITHOUT_ISSUE));
            } else if (issue.isPresent()
                    && !entry.get().fits(issue.get(), before.basis().year())) {
                faults.add(new Fault(pointer, "library-entry-without-weak-item", WITHOUT_WEAK_ITEM));
            } else {
                measures.add(entry.get().measureFor(issue.orElse(null), before, units(agency)));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.of(LibraryProblem.LIBRARY_ENTRIES_UNUSABLE, faults.size())
                    .with(faults);
        }
        return plans.keep(agency, before, added(before, measures), "library");
    }

    private static Optional<Issue> issueOf(LibraryEntry entry, Plan plan) {
        return plan.issues().stream()
                .filter(issue -> issue.indicator().equals(entry.indicator()))
                .findFirst();
    }

    private static LibraryEntry.Units units(Agency agency) {
        return name -> UnitNames.find(agency, name)
                .map(unit -> new ResponsibleUnit(unit.code(), unit.nameTh()))
                .orElseGet(() -> new ResponsibleUnit(null, name));
    }

    private static Plan added(Plan plan, List<Measure> measures) {
        Plan filled = plan;
        for (Measure measure : measures) {
            filled = switch (filled.add(measure)) {
                case MeasureEdit.Done done -> done.plan();
                case MeasureEdit.Frozen frozen -> throw Problem.of(MeasuresProblem.PLAN_FROZEN, frozen.state());
                case MeasureEdit.Full full -> throw Problem.of(MeasuresProblem.TOO_MANY_MEASURES, Plan.MOST_MEASURES);
                case MeasureEdit.UnknownMeasure unknown ->
                    throw Problem.of(MeasuresProblem.MEASURE_NOT_FOUND, unknown.no());
                case MeasureEdit.Faulty faulty -> throw Problem.of(MeasuresProblem.MEASURE_INVALID);
            };
        }
        return filled;
    }
}
