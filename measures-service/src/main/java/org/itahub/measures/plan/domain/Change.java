package org.itahub.measures.plan.domain;

/**
 * Which version of a year's plan this is, and why there is one after the first.
 *
 * @param version 1 for the first plan of a year
 * @param reason why the published plan is changed; null for the first version
 * @param numbersTaken the highest number that a measure of an earlier version had; 0 for the first version
 */
public record Change(int version, String reason, int numbersTaken) {
    /** The first plan of a year changes nothing. */
    public static Change first() {
        return new Change(1, null, 0);
    }
}
