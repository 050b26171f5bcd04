package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.CarryOver;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/** Takes over what the plan in force of the year before left unfinished; what was taken over before stays as it is. */
@ApplicationScoped
public class CarryOverMeasures implements MeasureSource {
    private final AgencyAccess access;
    private final PlanToChange toChange;
    private final PlanStore plans;
    private final LatestStandings standings;

    CarryOverMeasures(AgencyAccess access, PlanToChange toChange, PlanStore plans, LatestStandings standings) {
        this.access = access;
        this.toChange = toChange;
        this.plans = plans;
        this.standings = standings;
    }

    @Override
    public MeasuresFrom serves() {
        return MeasuresFrom.LAST_YEAR;
    }

    /** @throws Problem 409 {@code last-years-plan-not-published} */
    @Override
    public Plan fill(Plan plan, Agency agency) {
        FiscalYear lastYear = plan.year().previous();
        Plan last = plans.published(agency.code(), lastYear)
                .orElseThrow(
                        () -> Problem.of(PlanContentProblem.LAST_YEARS_PLAN_NOT_PUBLISHED, agency.code(), lastYear))
                .plan();
        return switch (CarryOver.into(plan, last, standings.of(agency.code(), lastYear))) {
            case CarryOver.Result.Done done -> done.plan();
            case CarryOver.Result.Frozen frozen -> throw Problem.of(MeasuresProblem.PLAN_FROZEN, frozen.state());
            case CarryOver.Result.Full full -> throw Problem.of(MeasuresProblem.TOO_MANY_MEASURES, Plan.MOST_MEASURES);
        };
    }

    /** The same into a plan that is being written; repeating it adds nothing. */
    @Transactional
    public StoredPlan into(String agencyCode, FiscalYear year) {
        Agency agency = access.reached(agencyCode);
        Plan before = toChange.locked(agencyCode, year);
        return toChange.keep(agency, before, fill(before, agency), "carry-over");
    }
}
