package org.itahub.assessment.reconciliation.domain;

/** What reconciliation says of one published statement. */
public sealed interface Judgement permits Judgement.Consistent, Judgement.NotDerivable, Finding {

    /** The figure's code; {@code level} for the level. */
    String figure();

    /** As stated. */
    String published();

    /**
     * Some scores within their rounding give it.
     *
     * @param expected what the scores as they stand give
     */
    record Consistent(String figure, String published, String expected) implements Judgement {}

    /** Neither the scores given nor the figures stated beside it are enough to tell. */
    record NotDerivable(String figure, String published) implements Judgement {}
}
