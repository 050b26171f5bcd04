package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.Targets;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/** Sets the scores that a plan which is being written is to reach. */
@ApplicationScoped
public class SetTargets {
    private final AgencyAccess access;
    private final PlanToChange plans;
    private final PlanTargets against;

    SetTargets(AgencyAccess access, PlanToChange plans, PlanTargets against) {
        this.access = access;
        this.plans = plans;
        this.against = against;
    }

    /** @throws Problem 422 {@code targets-invalid} */
    @Transactional
    public StoredPlan of(String agencyCode, FiscalYear year, Targets targets, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        Plan before = plans.locked(agencyCode, year, ifMatch);
        return switch (targets.of(before, against.lastScores(before))) {
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

    private static Problem invalid(List<Targets.Fault> faults) {
        return Problem.of(PlanContentProblem.TARGETS_INVALID, faults.size()).with(PlanTargets.listed(faults));
    }
}
