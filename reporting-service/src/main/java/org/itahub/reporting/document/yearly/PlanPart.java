package org.itahub.reporting.document.yearly;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
                        .map(step -> signer(step, plan.signatures()))
                        .toList());
    }

    private static MeasureRow measure(Plan.Measure measure, Plan plan) {
        var reporting = measure.reporting() == null ? new Plan.Reporting(null, null, List.of()) : measure.reporting();
        return new MeasureRow(
                measure.no(),
                issues(measure, plan.issues()),
                String.join(", ", measure.itemCodes()),
                measure.title(),
                baht(measure.budget()),
                measure.steps(),
                units(measure),
                Wordings.period(measure.period(), plan.fiscalYear()),
                measure.monitoring(),
                reporting.content(),
                Wordings.frequency(reporting.frequency()),
                reporting.deliverables());
    }

    /** The issue that the measure is written for and those whose items it names, as the measures service counts them. */
    private static List<String> issues(Plan.Measure measure, List<Plan.Issue> issues) {
        return issues.stream()
                .filter(issue -> issue.no() == measure.issueNo()
                        || issue.items().stream().map(Plan.Item::code).anyMatch(measure.itemCodes()::contains))
                .map(issue -> issue.indicator() + ". " + issue.nameTh())
                .toList();
    }

    private static List<String> units(Plan.Measure measure) {
        return measure.allUnits()
                ? List.of("ทุกส่วนราชการ")
                : measure.responsibleUnits().stream().map(Plan.Unit::name).toList();
    }

    private static String baht(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        var grouped = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return grouped.format(amount) + " บาท";
    }

    /** Of several decisions at one step the last counts: a plan that was returned is signed anew. */
    private static Signer signer(Plan.ChainStep step, List<Plan.Signature> signatures) {
        String signedOn = signatures.stream()
                .filter(signature -> signature.position() == step.position() && "SIGNED".equals(signature.decision()))
                .reduce((earlier, later) -> later)
                .map(signature -> Wordings.day(signature.at()))
                .orElse(Wordings.NOT_KNOWN);
        return new Signer(step.post(), signedOn);
    }
}
