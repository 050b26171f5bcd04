package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.measures.MeasureNumbers;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.plan.PlanReader;
import org.itahub.measures.plan.PlanVersionProblem;
import org.itahub.measures.plan.PublishedMeasures;
import org.itahub.measures.plan.StoredPlan;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Finds what an address of progress names: a measure of the plan in force, and a quarter of its year. */
@ApplicationScoped
public class ReportedMeasures {
    private static final Wording EXPECTED = Wording.of(
            "ต้องเป็น 1 ถึง 4 หรือ Q1 ถึง Q4", "must be 1 to 4 or Q1 to Q4, with the year before it or without");

    private final PlanReader plans;
    private final PublishedMeasures inForce;

    ReportedMeasures(PlanReader plans, PublishedMeasures inForce) {
        this.plans = plans;
        this.inForce = inForce;
    }

    /** A measure in a quarter, as an address names it. */
    public record Address(String agencyCode, FiscalYear year, String measureNo, String quarter) {}

    /** A measure in a quarter that can be reported on. */
    public record Reported(int measureNo, QuarterOf quarter) {}

    /**
     * A measure of the plan in force, to be written on or decided.
     *
     * @throws Problem 404 without plan or measure, 409 for a plan not published or a measure that a later version removed,
     *     422 for a quarter of another year
     */
    public Reported find(Address address) {
        int measureNo = MeasureNumbers.parse(address.measureNo());
        if (!inForce.have(address.agencyCode(), address.year(), measureNo)) {
            throw absent(address, measureNo);
        }
        return reported(address, measureNo);
    }

    /** Reads the whole plan to say what is wrong. */
    private Problem absent(Address address, int measureNo) {
        return published(address.agencyCode(), address.year()).knew(measureNo)
                ? Problem.of(PlanVersionProblem.MEASURE_REMOVED, measureNo)
                : MeasureNumbers.notFound(address.measureNo());
    }

    /** The same to be read: also a measure that a later version removed, whose reports stay. */
    public Reported findToRead(Address address) {
        int measureNo = MeasureNumbers.parse(address.measureNo());
        boolean known = inForce.have(address.agencyCode(), address.year(), measureNo)
                || published(address.agencyCode(), address.year()).knew(measureNo);
        if (!known) {
            throw MeasureNumbers.notFound(address.measureNo());
        }
        return reported(address, measureNo);
    }

    private static Reported reported(Address address, int measureNo) {
        return new Reported(measureNo, quarter(address.quarter(), address.year()));
    }

    /** @throws Problem 404 without a plan that the caller may see, 409 for a plan not published */
    Plan published(String agencyCode, FiscalYear year) {
        return plans.published(agencyCode, year)
                .map(StoredPlan::plan)
                .orElseThrow(() -> notPublished(agencyCode, year));
    }

    private Problem notPublished(String agencyCode, FiscalYear year) {
        Plan onItsWay = plans.read(agencyCode, year).plan();
        return Problem.of(MeasuresProblem.PLAN_NOT_PUBLISHED, onItsWay.state());
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
