package org.itahub.measures.plan.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * An order in which a plan shows its measures.
 *
 * @param numbers the number of every measure of the plan, each once
 */
public record MeasureOrder(List<Integer> numbers) {
    public MeasureOrder {
        numbers = List.copyOf(numbers);
    }

    /** What came of ordering a plan's measures. */
    public sealed interface Ordering {
        record Done(Plan plan) implements Ordering {}

        /** The plan is with its signatories or published. */
        record Frozen(PlanState state) implements Ordering {}

        /**
         * @param missing measures of the plan that the order leaves out
         * @param needless numbers that name no measure of the plan, or one named before
         */
        record NotAPermutation(List<Integer> missing, List<Integer> needless) implements Ordering {
            public NotAPermutation {
                missing = List.copyOf(missing);
                needless = List.copyOf(needless);
            }
        }
    }

    /** Shows the plan's measures in this order; each keeps its number. */
    public Ordering of(Plan plan) {
        if (!plan.state().editable()) {
            return new Ordering.Frozen(plan.state());
        }
        List<Integer> missing =
                new ArrayList<>(plan.measures().stream().map(Measure::no).toList());
        List<Integer> needless =
                numbers.stream().filter(number -> !missing.remove(number)).toList();
        if (!missing.isEmpty() || !needless.isEmpty()) {
            return new Ordering.NotAPermutation(missing, needless);
        }
        return new Ordering.Done(plan.withMeasures(
                numbers.stream().map(no -> plan.measure(no).orElseThrow()).toList()));
    }
}
