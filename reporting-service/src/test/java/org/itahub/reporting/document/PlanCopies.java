package org.itahub.reporting.document;

import java.util.List;
import org.itahub.reporting.plan.Plan;

/** The same plan but for one part of it. */
public final class PlanCopies {
    private PlanCopies() {}

    public static Plan withIssues(Plan plan, List<Plan.Issue> issues) {
        return copy(plan, plan.signatures(), issues, plan.measures());
    }

    public static Plan withMeasures(Plan plan, List<Plan.Measure> measures) {
        return copy(plan, plan.signatures(), plan.issues(), measures);
    }

    public static Plan withSignatures(Plan plan, List<Plan.Signature> signatures) {
        return copy(plan, signatures, plan.issues(), plan.measures());
    }

    public static Plan.Measure titled(Plan.Measure measure, String title) {
        return new Plan.Measure(
                measure.no(),
                measure.issueNo(),
                measure.itemCodes(),
                title,
                measure.steps(),
                measure.responsibleUnits(),
                measure.allUnits(),
                measure.period(),
                measure.monitoring(),
                measure.reporting(),
                measure.budget());
    }

    private static Plan copy(
            Plan plan, List<Plan.Signature> signatures, List<Plan.Issue> issues, List<Plan.Measure> measures) {
        return new Plan(
                plan.agencyCode(),
                plan.fiscalYear(),
                plan.resultYear(),
                plan.version(),
                plan.publishedAt(),
                plan.chain(),
                signatures,
                issues,
                measures);
    }
}
