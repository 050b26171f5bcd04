package org.itahub.reporting.document.measures;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.itahub.reporting.plan.Plan;

/**
 * A measure with what it answers.
 *
 * @param issue the issue under which it stands: the one that it is written for, else the first whose items it names; null
 *     where there is neither
 * @param items the items it names, as the plan's issues know them
 */
record PlanRow(Plan.Measure measure, int fiscalYear, Plan.Issue issue, List<Plan.Item> items) {
    /** Indicators are numbered: 2 before 10. */
    static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    static PlanRow of(Plan plan, Plan.Measure measure) {
        List<Plan.Issue> answered = plan.issuesOf(measure);
        Plan.Issue main = answered.stream()
                .filter(issue -> issue.no() == measure.issueNo())
                .findFirst()
                .orElse(answered.isEmpty() ? null : answered.getFirst());
        return new PlanRow(
                measure,
                plan.fiscalYear(),
                main,
                measure.itemCodes().stream()
                        .map(code -> item(code, plan.issues()))
                        .toList());
    }

    /** The indicator's code; empty for a measure without an issue. */
    Optional<String> indicator() {
        return Optional.ofNullable(issue).map(Plan.Issue::indicator);
    }

    Optional<String> instrument() {
        return Optional.ofNullable(issue).map(Plan.Issue::instrument);
    }

    Optional<BigDecimal> score() {
        return Optional.ofNullable(issue).map(Plan.Issue::score);
    }

    private static Plan.Item item(String code, List<Plan.Issue> issues) {
        return issues.stream()
                .flatMap(issue -> issue.items().stream())
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElse(new Plan.Item(code, null));
    }
}
