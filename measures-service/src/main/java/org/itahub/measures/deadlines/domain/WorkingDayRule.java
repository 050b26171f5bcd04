package org.itahub.measures.deadlines.domain;

/** What becomes of a due day on which offices are closed. */
public enum WorkingDayRule {
    NEXT_WORKING_DAY,
    PREVIOUS_WORKING_DAY,
    AS_IS
}
