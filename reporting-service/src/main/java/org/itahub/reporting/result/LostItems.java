package org.itahub.reporting.result;

import java.util.List;

/** The disclosure items that assessors found lost, and why. */
public record LostItems(List<Item> items) {
    /** None was lost, or nothing is known of them. */
    public static final LostItems NONE = new LostItems(List.of());

    public LostItems {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /**
     * @param topicEn null where the framework has none
     * @param reasonTh why, in the hub's words; @param reasonEn the same in English
     * @param note in the assessors' words; may be empty
     * @param missing the contents that were missing
     */
    public record Item(
            String code,
            String topicTh,
            String topicEn,
            String reasonTh,
            String reasonEn,
            String note,
            List<Content> missing) {
        public Item {
            missing = missing == null ? List.of() : List.copyOf(missing);
        }
    }

    /** @param textEn null where the framework has none */
    public record Content(int no, String textTh, String textEn) {}
}
