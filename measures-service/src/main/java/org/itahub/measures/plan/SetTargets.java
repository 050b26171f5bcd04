package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.Targets;
import org.itahub.measures.results.PublishedResults;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Sets the scores that a plan which is being written is to reach. */
@ApplicationScoped
public class SetTargets {
    private final AgencyAccess access;
    private final PlanToChange plans;
    private final PublishedResults results;

    SetTargets(AgencyAccess access, PlanToChange plans, PublishedResults results) {
        this.access = access;
        this.plans = plans;
        this.results = results;
    }

    /** @throws Problem 422 {@code targets-invalid} */
    @Transactional
    public StoredPlan of(String agencyCode, FiscalYear year, Targets targets, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        Plan before = plans.locked(agencyCode, year, ifMatch);
        return switch (targets.of(before, lastScores(before))) {
            case Targets.Setting.Done done ->
                plans.keep(
                        agency,
                        done.plan(),
                        "plan.targets",
                        before.targets().byIndicator(),
                        done.plan().targets().byIndicator());
            case Targets.Setting.Frozen frozen -> throw Problem.of(MeasuresProblem.PLAN_FROZEN, frozen.state());
            case Targets.Setting.Faulty faulty -> throw invalid(faulty.faults());
        };
    }

    /** Of every indicator of the result; the plan's own issues have the figures of the revision that it rests on. */
    private Map<String, BigDecimal> lastScores(Plan plan) {
        Map<String, BigDecimal> scores =
                new HashMap<>(results.scores(plan.agencyCode(), plan.basis().year()));
        plan.issues().forEach(issue -> scores.put(issue.indicator(), issue.score()));
        return scores;
    }

    private static Problem invalid(List<Targets.Fault> faults) {
        return Problem.of(PlanContentProblem.TARGETS_INVALID, faults.size())
                .with(faults.stream()
                        .map(fault -> new Fault(
                                "/targets/" + fault.indicator(),
                                fault.fault().code(),
                                Wording.of(fault.fault().th(), fault.fault().en())))
                        .toList());
    }
}
