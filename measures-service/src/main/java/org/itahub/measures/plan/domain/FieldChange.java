package org.itahub.measures.plan.domain;

import java.util.List;

/**
 * A field that says something else than before.
 *
 * @param code the field's stable code, such as {@code responsible-units}
 * @param th its name in Thai
 * @param en its name in English
 * @param before what it said, an entry a line; null where it said nothing
 * @param after what it says now, an entry a line; null where it says nothing
 * @param added of a list, the entries that are new; empty for a single value
 * @param removed of a list, the entries that are gone; empty for a single value
 */
public record FieldChange(
        String code, String th, String en, String before, String after, List<String> added, List<String> removed) {
    public FieldChange {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
