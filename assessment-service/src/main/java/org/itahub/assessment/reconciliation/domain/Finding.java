package org.itahub.assessment.reconciliation.domain;

import java.util.List;
import java.util.Optional;

/** A published statement that no scores within their rounding could have led to. */
public sealed interface Finding extends Judgement {

    /** What most likely happened, if anything explains it. */
    Optional<Cause> cause();

    /** A figure that lies outside what its inputs can give. */
    record FigureOff(String figure, String published, Derivation derivation, Optional<Cause> cause)
            implements Finding {}

    /**
     * A level that does not belong to the total.
     *
     * @param expected the levels that the total, or the totals within rounding, have
     */
    record LevelOff(String published, List<String> expected) implements Finding {

        public LevelOff {
            expected = List.copyOf(expected);
        }

        @Override
        public String figure() {
            return Reconciliation.LEVEL;
        }

        @Override
        public Optional<Cause> cause() {
            return Optional.of(Cause.LEVEL_NOT_OF_BAND);
        }
    }
}
