package org.itahub.assessment.crosswalk.domain;

import java.util.List;
import java.util.Optional;
import org.itahub.assessment.framework.domain.Text;

/**
 * Items of one year and the items of another that took their place.
 *
 * @param from item codes of the year that is left; none for {@link Succession#NEW}
 * @param to item codes of the year that is reached; none for {@link Succession#DROPPED}
 * @param comparable true if a score before and a score after measure the same thing; only ever one to one
 * @param note what changed; never missing where one item took the place of one and yet says something else
 */
public record Mapping(Succession kind, List<String> from, List<String> to, boolean comparable, Optional<Text> note) {

    public Mapping {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    /** An item that only its code tells from the other year's, if anything does. */
    public static Mapping oneToOne(String from, String to) {
        Succession kind = from.equals(to) ? Succession.SAME : Succession.RENUMBERED;
        return new Mapping(kind, List.of(from), List.of(to), true, Optional.empty());
    }

    Mapping reversed() {
        return new Mapping(kind.reversed(), to, from, comparable, note);
    }
}
