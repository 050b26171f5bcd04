package org.itahub.assessment.scoring.domain;

/** What a figure is a score of, from the whole down to the single item. */
public enum FigureKind {
    TOTAL,
    INSTRUMENT,
    INDICATOR,
    SUB_INDICATOR,
    ITEM
}
