package org.itahub.assessment.reconciliation.domain;

/** What most likely led to a statement that cannot be right; each was found to explain its figure exactly. */
public enum Cause {
    /** Two digits beside each other changed places. */
    DIGITS_SWAPPED,
    /** The third decimal was cut off instead of rounded. */
    CUT_OFF,
    /** Figures on the way were rounded before they were added up. */
    ROUNDED_ON_THE_WAY,
    /** The plain mean of all items below, where that of the sub-indicators or indicators is due. */
    MEAN_OF_ITEMS,
    /** The plain mean of all sub-indicators below, where that of the indicators is due. */
    MEAN_OF_SUB_INDICATORS,
    /** The plain mean of all indicators, where the weighted sum of the instruments is due. */
    MEAN_OF_INDICATORS,
    /** The plain mean of the instruments, where their weighted sum is due. */
    MEAN_OF_INSTRUMENTS,
    /** The level is not of the band that the total lies in. */
    LEVEL_NOT_OF_BAND
}
