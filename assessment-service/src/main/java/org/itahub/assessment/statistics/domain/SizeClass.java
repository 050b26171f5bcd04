package org.itahub.assessment.statistics.domain;

import java.util.List;
import java.util.OptionalInt;

/**
 * Agencies of about the same size.
 *
 * @param from the least number of staff
 * @param to the greatest; empty where there is no end
 */
public record SizeClass(int from, OptionalInt to) {

    /**
     * The class that an agency is in.
     *
     * @param bounds the greatest number of each class but the last, ascending
     */
    public static SizeClass of(int staff, List<Integer> bounds) {
        int from = 0;
        for (int bound : bounds) {
            if (staff <= bound) {
                return new SizeClass(from, OptionalInt.of(bound));
            }
            from = bound + 1;
        }
        return new SizeClass(from, OptionalInt.empty());
    }

    public boolean holds(int staff) {
        return staff >= from && (to.isEmpty() || staff <= to.getAsInt());
    }
}
