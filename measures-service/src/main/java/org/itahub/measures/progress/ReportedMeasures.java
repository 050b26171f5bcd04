package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.measures.MeasureNumbers;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.plan.PlanReader;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Finds what an address of progress names: a measure of a published plan, and a quarter of its year. */
@ApplicationScoped
public class ReportedMeasures {
    private static final Wording EXPECTED = Wording.of(
            "ต้องเป็น 1 ถึง 4 หรือ Q1 ถึง Q4", "must be 1 to 4 or Q1 to Q4, with the year before it or without");

    private final PlanReader plans;

    ReportedMeasures(PlanReader plans) {
        this.plans = plans;
    }

    /** A measure in a quarter, as an address names it. */
    public record Address(String agencyCode, FiscalYear year, String measureNo, String quarter) {}

    /** A measure in a quarter that can be reported on. */
    public record Reported(int measureNo, QuarterOf quarter) {}

    /** @throws Problem 404 without plan or measure, 409 for a plan not published, 422 for a quarter of another year */
    public Reported find(Address address) {
        Plan plan = published(address.agencyCode(), address.year());
        int measureNo = MeasureNumbers.of(address.measureNo(), plan).no();
        return new Reported(measureNo, quarter(address.quarter(), address.year()));
    }

    /** @throws Problem 404 without plan, 409 for a plan not published */
    Plan published(String agencyCode, FiscalYear year) {
        Plan plan = plans.read(agencyCode, year).plan();
        if (plan.state() != PlanState.PUBLISHED) {
            throw Problem.of(MeasuresProblem.PLAN_NOT_PUBLISHED, plan.state());
        }
        return plan;
    }

    static QuarterOf quarter(String text, FiscalYear planYear) {
        return switch (QuarterOf.read(text, planYear)) {
            case QuarterOf.Reading.Understood understood -> understood.quarter();
            case QuarterOf.Reading.OutsidePlanYear outside ->
                throw Problem.of(MeasuresProblem.QUARTER_OUTSIDE_PLAN_YEAR, text, planYear);
            case QuarterOf.Reading.NotAQuarter notAQuarter ->
                throw Problem.of(PlatformProblem.INVALID_VALUE, "quarter")
                        .with(List.of(new Fault("quarter", PlatformProblem.INVALID_VALUE.code(), EXPECTED)));
        };
    }
}
