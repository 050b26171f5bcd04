package org.itahub.reporting.document.yearly;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itahub.reporting.plan.Plan;

/** The plan of measures with every column that agencies use, and who signed it. */
public record PlanPart(long version, String publishedOn, List<MeasureRow> measures, List<Signer> signers) {

    /** @param issue the indicator behind the measure; @param items the items it answers; @param budget may be null */
    public record MeasureRow(
            int no,
            String issue,
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
    public record Signer(String post, String name, String signedOn) {}

    static PlanPart of(Plan plan) {
        Map<Integer, Plan.Issue> issues = plan.issues().stream()
                .collect(Collectors.toMap(Plan.Issue::no, Function.identity(), (first, second) -> first));
        return new PlanPart(
                plan.version(),
                Wordings.day(plan.publishedAt()),
                plan.measures().stream()
                        .sorted(Comparator.comparingInt(Plan.Measure::no))
                        .map(measure -> measure(measure, issues.get(measure.issueNo()), plan.fiscalYear()))
                        .toList(),
                plan.chain().stream()
                        .sorted(Comparator.comparingInt(Plan.ChainStep::position))
                        .map(step -> signer(step, plan.signatures()))
                        .toList());
    }

    private static MeasureRow measure(Plan.Measure measure, Plan.Issue issue, int fiscalYear) {
        var reporting = measure.reporting() == null ? new Plan.Reporting(null, null, List.of()) : measure.reporting();
        return new MeasureRow(
                measure.no(),
                issue == null ? Wordings.NOT_KNOWN : issue.indicator() + ". " + issue.nameTh(),
                String.join(", ", measure.itemCodes()),
                measure.title(),
                budget(measure.budget()),
                measure.steps(),
                units(measure),
                Wordings.period(measure.period(), fiscalYear),
                measure.monitoring(),
                reporting.content(),
                Wordings.frequency(reporting.frequency()),
                reporting.deliverables());
    }

    private static List<String> units(Plan.Measure measure) {
        return measure.allUnits()
                ? List.of("ทุกส่วนราชการ")
                : measure.responsibleUnits().stream().map(Plan.Unit::name).toList();
    }

    private static String budget(JsonNode budget) {
        if (budget == null || budget.isNull() || budget.asText().isBlank()) {
            return null;
        }
        return budget.isNumber() ? baht(budget.decimalValue()) : budget.asText();
    }

    private static String baht(BigDecimal amount) {
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
        return new Signer(step.post(), step.holder(), signedOn);
    }
}
