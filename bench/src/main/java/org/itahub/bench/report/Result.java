package org.itahub.bench.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A workload's rounds and what they say.
 *
 * @param what the workload in a sentence
 * @param unit what is counted a second
 * @param ratioCounts false where both sides go at a given pace, so that the ratio of their rates says nothing
 */
public record Result(
        String name, String what, String unit, List<Round> rounds, boolean ratioCounts, List<Verdict> verdicts) {

    /** A goal and whether it was met. */
    public record Verdict(String goal, double value, boolean met) {}

    public static Result of(String name, String what, String unit, List<Round> rounds, List<Goal> goals) {
        return new Result(
                name,
                what,
                unit,
                List.copyOf(rounds),
                goals.stream().anyMatch(Goal.RatioAtLeast.class::isInstance),
                goals.stream()
                        .map(goal -> {
                            double value = goal.value(rounds);
                            return new Verdict(goal.text(), value, goal.met(value));
                        })
                        .toList());
    }

    boolean met() {
        return verdicts.stream().allMatch(Verdict::met);
    }

    double median(ToDoubleFunction<Round> figure) {
        return Statistics.median(rounds.stream().mapToDouble(figure).toArray());
    }

    double spread(ToDoubleFunction<Round> figure) {
        return Statistics.spread(rounds.stream().mapToDouble(figure).toArray());
    }
}
