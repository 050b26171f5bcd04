package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.MeasureOrder;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Problem;

/** Sets the order in which a plan that is being written shows its measures. */
@ApplicationScoped
public class OrderMeasures {
    private final AgencyAccess access;
    private final PlanToChange plans;

    OrderMeasures(AgencyAccess access, PlanToChange plans) {
        this.access = access;
        this.plans = plans;
    }

    /** @throws Problem 422 {@code order-incomplete} */
    @Transactional
    public StoredPlan of(String agencyCode, FiscalYear year, MeasureOrder order, String ifMatch) {
        Agency agency = access.reached(agencyCode);
        Plan before = plans.locked(agencyCode, year, ifMatch);
        return switch (order.of(before)) {
            case MeasureOrder.Ordering.Done done ->
                plans.keep(
                        agency,
                        done.plan(),
                        "plan.order",
                        before.measures().stream().map(Measure::no).toList(),
                        order.numbers());
            case MeasureOrder.Ordering.Frozen frozen -> throw Problem.of(MeasuresProblem.PLAN_FROZEN, frozen.state());
            case MeasureOrder.Ordering.NotAPermutation not ->
                throw Problem.of(PlanContentProblem.ORDER_INCOMPLETE, listed(not.missing()), listed(not.needless()));
        };
    }

    private static String listed(List<Integer> numbers) {
        return numbers.isEmpty() ? "-" : numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
