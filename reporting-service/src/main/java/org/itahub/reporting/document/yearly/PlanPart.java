package org.itahub.reporting.document.yearly;

import java.util.Comparator;
import java.util.List;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.plan.Plan;

/** The plan of measures with every column that agencies use, and who signed it. */
public record PlanPart(long version, String publishedOn, List<MeasureRow> measures, List<Signer> signers) {

    /** @param issues the indicators behind the measure; @param items the items it answers; @param budget may be null */
    public record MeasureRow(
            int no,
            List<String> issues,
            String items,
            String title,
            String budget,
            List<String> steps,
            List<String> units,
            String period,
            String monitoring,
            String content,
            String frequency,
            List<String> deliverables) {}

    /** @param signedOn a dash for a step of the chain that has no signature */
    public record Signer(String post, String signedOn) {}

    static PlanPart of(Plan plan) {
        return new PlanPart(
                plan.version(),
                Wordings.day(plan.publishedAt()),
                plan.measures().stream()
                        .sorted(Comparator.comparingInt(Plan.Measure::no))
                        .map(measure -> measure(measure, plan))
                        .toList(),
                plan.chain().stream()
                        .sorted(Comparator.comparingInt(Plan.ChainStep::position))
                        .map(step -> new Signer(step.post(), Wordings.day(plan.signedAt(step))))
                        .toList());
    }

    private static MeasureRow measure(Plan.Measure measure, Plan plan) {
        var reporting = measure.reporting() == null ? new Plan.Reporting(null, null, List.of()) : measure.reporting();
        return new MeasureRow(
                measure.no(),
                plan.issuesOf(measure).stream().map(Plan.Issue::label).toList(),
                String.join(", ", measure.itemCodes()),
                measure.title(),
                Wordings.baht(measure.budget()),
                measure.steps(),
                measure.unitNames(),
                Wordings.period(measure.period(), plan.fiscalYear()),
                measure.monitoring(),
                reporting.content(),
                Wordings.frequency(reporting.frequency()),
                reporting.deliverables());
    }
}
