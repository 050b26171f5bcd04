package org.itahub.measures.signoff.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The posts that sign, lowest first. One person may hold two posts, as happens where one acts for another, and then
 * signs once for each.
 *
 * @param steps positions 1, 2, … without a gap
 */
public record Chain(List<Step> steps) {
    public static final int LONGEST = 12;

    /** @throws IllegalArgumentException if the positions are not 1, 2, … */
    public Chain {
        steps = List.copyOf(steps);
        List<Step> given = steps;
        if (IntStream.range(0, given.size()).anyMatch(i -> given.get(i).position() != i + 1)) {
            throw new IllegalArgumentException("Positions of a chain are 1, 2, … without a gap");
        }
    }

    /** No post at all: what a plan has before it is first submitted. */
    public static Chain empty() {
        return new Chain(List.of());
    }

    /** The step after so many signatures; nothing when all have signed. */
    Optional<Step> stepAfter(int signatures) {
        return signatures < steps.size() ? Optional.of(steps.get(signatures)) : Optional.empty();
    }

    /** The same posts and holders; where the present chain has the same post and holder, with its stand-ins. */
    Chain withStandInsOf(Chain present) {
        return new Chain(steps.stream()
                .map(step -> present.steps.stream()
                        .filter(step::sameOffice)
                        .findFirst()
                        .map(now -> new Step(step.position(), step.post(), step.holder(), now.standIns()))
                        .orElse(step))
                .toList());
    }

    boolean completeWith(int signatures) {
        return signatures == steps.size();
    }
}
