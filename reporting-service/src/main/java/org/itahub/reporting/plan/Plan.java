package org.itahub.reporting.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A published measures plan as the measures service sends it whole.
 *
 * @param fiscalYear the year in which the plan is carried out
 * @param resultYear the year whose result it answers: the one before
 * @param version grows with every published change
 */
public record Plan(
        String agencyCode,
        int fiscalYear,
        int resultYear,
        long version,
        OffsetDateTime publishedAt,
        List<ChainStep> chain,
        List<Signature> signatures,
        List<Issue> issues,
        List<Measure> measures) {

    public Plan {
        chain = listOf(chain);
        signatures = listOf(signatures);
        issues = listOf(issues);
        measures = listOf(measures);
    }

    /** The issue that the measure is written for and those whose items it names, as the measures service counts them. */
    public List<Issue> issuesOf(Measure measure) {
        return issues.stream()
                .filter(issue -> issue.no() == measure.issueNo()
                        || issue.items().stream().map(Item::code).anyMatch(measure.itemCodes()::contains))
                .toList();
    }

    /**
     * When the step of the chain was signed; null where it is not. Of several decisions at one step the last counts: a
     * plan that was returned is signed anew.
     */
    public OffsetDateTime signedAt(ChainStep step) {
        return signatures.stream()
                .filter(signature -> signature.position() == step.position() && "SIGNED".equals(signature.decision()))
                .reduce((earlier, later) -> later)
                .map(Signature::at)
                .orElse(null);
    }

    /** @param position 1 signs first */
    public record ChainStep(int position, String post) {}

    /** Posts, not persons: who held a post stays in the measures service. @param decision such as SIGNED */
    public record Signature(int position, String post, String decision, OffsetDateTime at) {}

    /**
     * What the measures answer: an indicator of the result, with its weak items.
     *
     * @param instrument the code of the instrument that the indicator belongs to
     */
    public record Issue(
            int no, String indicator, String nameTh, String instrument, BigDecimal score, List<Item> items) {

        public Issue {
            items = listOf(items);
        }

        /** The indicator with its name: {@code 3. การใช้อำนาจ}. */
        public String label() {
            return indicator + ". " + nameTh;
        }
    }

    public record Item(String code, String topicTh) {}

    /**
     * @param issueNo the issue that it is written for; 0 where it only names items
     * @param budget baht; absent where the agency states none
     */
    public record Measure(
            int no,
            int issueNo,
            List<String> itemCodes,
            String title,
            List<String> steps,
            List<Unit> responsibleUnits,
            boolean allUnits,
            Period period,
            String monitoring,
            Reporting reporting,
            BigDecimal budget) {

        public Measure {
            itemCodes = listOf(itemCodes);
            steps = listOf(steps);
            responsibleUnits = listOf(responsibleUnits);
        }

        /** The responsible units by their Thai names. */
        public List<String> unitNames() {
            return allUnits
                    ? List.of("ทุกส่วนราชการ")
                    : responsibleUnits.stream().map(Unit::name).toList();
        }
    }

    public record Unit(String code, String name) {}

    /** @param kind MONTH, MONTHS, QUARTER, FISCAL_YEAR or DUE_MONTH; @param from as 2022-12, of the common era */
    public record Period(String kind, String from, String to) {

        /** The last day of the last month; empty where no month is named. */
        public Optional<LocalDate> lastDay() {
            return Optional.ofNullable(to == null ? from : to)
                    .map(month -> YearMonth.parse(month).atEndOfMonth());
        }
    }

    /** @param frequency MONTHLY, QUARTERLY or YEARLY */
    public record Reporting(String content, String frequency, List<String> deliverables) {

        public Reporting {
            deliverables = listOf(deliverables);
        }
    }

    private static <T> List<T> listOf(List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
