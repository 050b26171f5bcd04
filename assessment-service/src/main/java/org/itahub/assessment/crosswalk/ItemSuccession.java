package org.itahub.assessment.crosswalk;

import java.util.List;
import org.itahub.assessment.crosswalk.domain.Mapping;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Item;

/** What became of an item, with the frameworks of both years for its wording. */
public record ItemSuccession(Framework from, Framework to, Mapping mapping) {

    /** The items that the mapping leaves, in its order. */
    public List<Item> predecessors() {
        return items(from, mapping.from());
    }

    /** The items that the mapping reaches, in its order. */
    public List<Item> successors() {
        return items(to, mapping.to());
    }

    private static List<Item> items(Framework year, List<String> codes) {
        return codes.stream().flatMap(code -> year.item(code).stream()).toList();
    }
}
