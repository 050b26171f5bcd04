package org.itahub.assessment.scoring.domain;

/**
 * One reason why scores are not accepted.
 *
 * @param path JSON pointer into the results as given
 * @param subject the code or score at fault
 */
public record ResultsFault(Kind kind, String path, String subject) {

    /** The rules that given scores can break. */
    public enum Kind {
        NOTHING_GIVEN,
        TOTAL_BESIDE_DETAIL,
        UNKNOWN_ITEM,
        UNKNOWN_INDICATOR,
        INDICATOR_GIVEN_BOTH_WAYS,
        SCORE_OUT_OF_RANGE,
        TOO_MANY_DECIMALS,
        NOT_ON_SCALE
    }
}
