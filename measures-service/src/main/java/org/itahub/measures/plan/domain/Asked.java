package org.itahub.measures.plan.domain;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * One thing that O42 asks of every measure, over the whole plan.
 *
 * @param lack what a measure has that does not meet it
 * @param metBy numbers of the measures that meet it
 * @param missingIn numbers of those that do not
 */
public record Asked(Lack lack, List<Integer> metBy, List<Integer> missingIn) {
    public Asked {
        metBy = List.copyOf(metBy);
        missingIn = List.copyOf(missingIn);
    }

    /** Each of the things, in the order in which the form asks for them. */
    static List<Asked> of(List<MeasureFinding> measures) {
        return Arrays.stream(Lack.values())
                .map(lack -> new Asked(
                        lack,
                        numbers(measures, finding -> !finding.lacks().contains(lack)),
                        numbers(measures, finding -> finding.lacks().contains(lack))))
                .toList();
    }

    /** Met only where there are measures at all. */
    public boolean met() {
        return missingIn.isEmpty() && !metBy.isEmpty();
    }

    private static List<Integer> numbers(List<MeasureFinding> measures, Predicate<MeasureFinding> wanted) {
        return measures.stream().filter(wanted).map(MeasureFinding::no).toList();
    }
}
