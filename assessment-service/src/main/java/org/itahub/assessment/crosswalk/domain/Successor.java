package org.itahub.assessment.crosswalk.domain;

import java.util.List;
import java.util.Optional;
import org.itahub.assessment.framework.domain.Text;

/**
 * What took the place of an item.
 *
 * @param kind SAME, RENUMBERED, MERGED or SPLIT; what was dropped has no successor
 * @param items item codes of the later year; several only where the item was split
 * @param comparable true if the scores of both years measure the same thing
 * @param note what changed, where there is something to know
 */
public record Successor(Succession kind, List<String> items, boolean comparable, Optional<Text> note) {

    public Successor {
        items = List.copyOf(items);
    }

    /** The code of the successor, or of the first of several. */
    public String item() {
        return items.getFirst();
    }
}
