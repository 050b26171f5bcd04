package org.itahub.measures.plan;

/** Where measures of a draft come from besides the officer's hand, in the order in which they are asked. */
public enum MeasuresFrom {
    /** What last year's plan left unfinished. */
    LAST_YEAR,
    /** The hub's library, for urgent issues that no measure treats yet. */
    LIBRARY
}
