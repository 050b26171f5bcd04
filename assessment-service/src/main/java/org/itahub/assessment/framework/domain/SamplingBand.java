package org.itahub.assessment.framework.domain;

import java.util.OptionalInt;
import org.itahub.assessment.exact.domain.Rational;

/**
 * How many stakeholders have to answer, for one range of their number.
 *
 * @param upTo the largest number of stakeholders that the band covers; empty for the last band
 */
public record SamplingBand(OptionalInt upTo, Rule rule) {

    /** How the sample follows from the number of stakeholders. */
    public sealed interface Rule {
        /** Everyone answers. */
        record All() implements Rule {}

        /** The same number always. */
        record Fixed(int size) implements Rule {}

        /** A share of them from 0 to 1, rounded up to whole people. */
        record Share(Rational share) implements Rule {}
    }

    /** True if a population of this size falls into the band, the bands before it having been asked first. */
    public boolean covers(int population) {
        return upTo.isEmpty() || population <= upTo.getAsInt();
    }

    /** The number of people who have to answer. */
    public int sizeFor(int population) {
        return switch (rule) {
            case Rule.All() -> population;
            case Rule.Fixed(int size) -> size;
            case Rule.Share(Rational share) ->
                (int) share.times(Rational.of(population)).ceiling();
        };
    }
}
