package org.itahub.measures.signoff.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * One place in a chain.
 *
 * @param position 1 for the first to sign
 * @param post the post, such as the clerk, in the agency's own words
 * @param holder the user name of who holds it
 * @param standIns who may decide in the holder's place, each on days of their own
 */
public record Step(int position, String post, String holder, List<StandIn> standIns) {
    /** A chain that was stored before there were stand-ins has none. */
    public Step {
        standIns = standIns == null ? List.of() : List.copyOf(standIns);
    }

    /** A step whose holder nobody stands in for. */
    public static Step of(int position, String post, String holder) {
        return new Step(position, post, holder, List.of());
    }

    boolean heldBy(String name) {
        return holder.equals(name);
    }

    /** Whether the name stands in for the holder on that day. */
    boolean standsIn(String name, LocalDate day) {
        return standIns.stream().anyMatch(standIn -> standIn.holder().equals(name) && standIn.inForce(day));
    }

    boolean sameOffice(Step other) {
        return post.equals(other.post) && holder.equals(other.holder);
    }
}
