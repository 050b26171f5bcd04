package org.itahub.measures.progress.domain;

/** How far a measure has come by the end of a quarter. */
public enum MeasureState {
    NOT_STARTED,
    UNDER_WAY,
    DONE,
    CANCELLED
}
