package org.itahub.measures.plan.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a version of a plan says otherwise than another, field by field. Sign-off and state are no part of it.
 *
 * @param before the version that is compared with
 * @param after the version that is looked at
 * @param plan what changed of the plan as a whole, such as the result that it rests on
 * @param issues known by their indicators: those of before in their order, then what came
 * @param measures known by their numbers, in the same order
 */
public record PlanDifference(
        int before, int after, List<FieldChange> plan, List<PartChange> issues, List<PartChange> measures) {
    private static final PartChange.Reading<String, Issue> ISSUES =
            new PartChange.Reading<>(Issue::indicator, Issue::nameTh, PlanFields.ISSUE);
    private static final PartChange.Reading<Integer, Measure> MEASURES =
            new PartChange.Reading<>(Measure::no, Measure::title, PlanFields.MEASURE);

    public PlanDifference {
        plan = List.copyOf(plan);
        issues = List.copyOf(issues);
        measures = List.copyOf(measures);
    }

    public static PlanDifference between(Plan before, Plan after) {
        return new PlanDifference(
                before.version(),
                after.version(),
                Stream.concat(PlanFields.PLAN.stream(), Stream.of(PlanFields.orderOfCommon(before, after)))
                        .flatMap(field -> field.between(before, after).stream())
                        .toList(),
                ISSUES.between(before.issues(), after.issues()),
                MEASURES.between(before.measures(), after.measures()));
    }

    /** Whether both say the same. */
    public boolean empty() {
        return plan.isEmpty() && issues.isEmpty() && measures.isEmpty();
    }
}
