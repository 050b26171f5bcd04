package org.itahub.assessment.calendar.domain;

/**
 * Something wrong with a calendar.
 *
 * @param place where, such as {@code entry/last}
 */
public record CalendarFault(Kind kind, String place) {

    /** What is wrong. */
    public enum Kind {
        /** A window ends before it begins. */
        REVERSED,
        /** Something begins before what goes before it has ended. */
        OUT_OF_ORDER,
        /** A day lies outside the fiscal year. */
        OUTSIDE_YEAR
    }
}
