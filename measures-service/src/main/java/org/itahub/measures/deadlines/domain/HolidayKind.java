package org.itahub.measures.deadlines.domain;

/** Why a public holiday lies where it does. */
public enum HolidayKind {
    /** The same date every year. */
    FIXED,
    /** A Buddhist day of the lunar calendar. */
    LUNAR,
    /** The working day that stands in for a holiday on a weekend. */
    SUBSTITUTION,
    /** A day that the cabinet added. */
    SPECIAL
}
