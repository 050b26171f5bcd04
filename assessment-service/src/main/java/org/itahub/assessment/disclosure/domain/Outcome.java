package org.itahub.assessment.disclosure.domain;

import java.time.Instant;

/**
 * What holds for an item.
 *
 * @param by who decided it; of two that agree the second
 */
public record Outcome(Basis basis, Finding finding, String by, Instant at) {

    /** What it rests on. */
    public enum Basis {
        /** One assessor scored it and nobody else did while there was time. */
        SINGLE,
        /** Two assessors, neither seeing the other's score, scored alike. */
        AGREEMENT,
        /** Two differed, and a third decided. */
        THIRD,
        /** The agency asked for a review, and it was decided. */
        REVIEW
    }
}
