package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.MeasureEdit;
import org.itahub.measures.plan.domain.MeasureFault;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Adds, replaces and removes the measures of a plan that is being written. */
@ApplicationScoped
public class EditMeasures {
    private final AgencyAccess access;
    private final PlanReader reader;
    private final PlanStore plans;
    private final PlanJournal journal;

    EditMeasures(AgencyAccess access, PlanReader reader, PlanStore plans, PlanJournal journal) {
        this.access = access;
        this.reader = reader;
        this.plans = plans;
        this.journal = journal;
    }

    /** @param planVersion of the stored plan after the edit, the entity tag of plan and measures alike */
    public record Edited(Measure measure, long planVersion) {}

    /** Adds a measure under the next number; creating needs no If-Match. */
    @Transactional
    public Edited add(String agencyCode, FiscalYear year, Measure measure) {
        Agency agency = access.reached(agencyCode);
        Plan before = reader.toChange(agencyCode, year).plan();
        MeasureEdit.Done done = done(before.add(measure), UnknownUnits.of(measure, agency));
        return keep(agency, done, "measure.add", null, done.measure());
    }

    @Transactional
    public Edited replace(String agencyCode, FiscalYear year, Measure measure, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        Plan before = toChange(agencyCode, year, ifMatch);
        MeasureEdit.Done done = done(before.replace(measure), UnknownUnits.of(measure, agency));
        return keep(
                agency, done, "measure.replace", before.measure(measure.no()).orElseThrow(), done.measure());
    }

    @Transactional
    public Edited remove(String agencyCode, FiscalYear year, int no, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        MeasureEdit.Done done = done(toChange(agencyCode, year, ifMatch).remove(no), List.of());
        return keep(agency, done, "measure.remove", done.measure(), null);
    }

    private Plan toChange(String agencyCode, FiscalYear year, String ifMatch) {
        StoredPlan stored = reader.toChange(agencyCode, year);
        ETags.requireMatch(ifMatch, stored.version());
        return stored.plan();
    }

    private Edited keep(Agency agency, MeasureEdit.Done done, String action, Measure before, Measure after) {
        StoredPlan stored = plans.update(done.plan());
        journal.measureChanged(agency, done.plan(), action, before, after);
        return new Edited(done.measure(), stored.version());
    }

    private static MeasureEdit.Done done(MeasureEdit edit, List<Fault> unknownUnits) {
        return switch (edit) {
            case MeasureEdit.Done done -> {
                if (!unknownUnits.isEmpty()) {
                    throw invalid(List.of(), unknownUnits);
                }
                yield done;
            }
            case MeasureEdit.Frozen frozen -> throw Problem.of(MeasuresProblem.PLAN_FROZEN, frozen.state());
            case MeasureEdit.UnknownMeasure unknown ->
                throw Problem.of(MeasuresProblem.MEASURE_NOT_FOUND, unknown.no());
            case MeasureEdit.Full full -> throw Problem.of(MeasuresProblem.TOO_MANY_MEASURES, Plan.MOST_MEASURES);
            case MeasureEdit.Faulty faulty -> throw invalid(faulty.faults(), unknownUnits);
        };
    }

    private static Problem invalid(List<MeasureFault> ofPlan, List<Fault> unknownUnits) {
        List<Fault> faults = new ArrayList<>();
        for (MeasureFault fault : ofPlan) {
            faults.add(new Fault(fault.pointer(), fault.code(), Wording.of(fault.th(), fault.en())));
        }
        faults.addAll(unknownUnits);
        return Problem.of(MeasuresProblem.MEASURE_INVALID).with(faults);
    }
}
