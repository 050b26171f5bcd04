package org.itahub.measures.signoff.domain;

import java.time.LocalDate;

/**
 * Who may decide in the place of a post's holder, and when.
 *
 * @param holder the user name of who stands in
 * @param from the first day, in Bangkok
 * @param to the last day, included
 */
public record StandIn(String holder, LocalDate from, LocalDate to) {
    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean overlaps(StandIn other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
