package org.itahub.assessment.trend.domain;

import java.util.List;
import java.util.Optional;
import org.itahub.assessment.framework.domain.Text;

/**
 * One reason why two years cannot simply be held against each other.
 *
 * @param items the items concerned, by their codes in the later year, or in the earlier one if they are gone
 * @param note what the crosswalk says about it
 */
public record Reason(Kind kind, List<String> items, Optional<Text> note) {

    /** What stands between two years. */
    public enum Kind {
        /** Nobody has said which item became which. */
        CROSSWALK_MISSING,
        /** Of one of the years only totals and levels are known. */
        COMPOSITION_UNKNOWN,
        /** The year has nothing that corresponds to the figure. */
        NO_COUNTERPART,
        ITEMS_ADDED,
        ITEMS_DROPPED,
        ITEMS_MERGED,
        ITEMS_SPLIT,
        /** Items that live on, but count in another figure. */
        ITEMS_MOVED,
        /** Items that ask for something else than before. */
        CONTENT_CHANGED,
        /** Other steps, another direction or other parts. */
        ANSWERS_CHANGED,
        /** The same items with other weights. */
        WEIGHTS_CHANGED
    }

    public Reason {
        items = List.copyOf(items);
    }

    static Reason of(Kind kind) {
        return new Reason(kind, List.of(), Optional.empty());
    }
}
