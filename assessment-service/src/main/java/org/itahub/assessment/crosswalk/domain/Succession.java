package org.itahub.assessment.crosswalk.domain;

/** What became of an item from one year to another. */
public enum Succession {
    /** It kept its code. */
    SAME,
    /** It lives on under another code. */
    RENUMBERED,
    /** It went into one item together with others. */
    MERGED,
    /** Several items came of it. */
    SPLIT,
    /** Nothing took its place. */
    DROPPED,
    /** Nothing went before it. */
    NEW;

    /** True if one item stands for one, the only case in which two years' scores can say the same. */
    public boolean isOneToOne() {
        return this == SAME || this == RENUMBERED;
    }

    /** The same change read from the later year back to the earlier one. */
    Succession reversed() {
        return switch (this) {
            case SAME -> SAME;
            case RENUMBERED -> RENUMBERED;
            case MERGED -> SPLIT;
            case SPLIT -> MERGED;
            case DROPPED -> NEW;
            case NEW -> DROPPED;
        };
    }
}
