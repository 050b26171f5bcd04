package org.itahub.assessment.disclosure.domain;

import java.util.ArrayList;
import java.util.List;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.Text;

/** Something that an item's entry lacks. */
public sealed interface Lack {

    /** No address was given. */
    record Link() implements Lack {}

    /**
     * A content that the item must show is not ticked.
     *
     * @param no from 1, in the framework's order
     */
    record Content(int no, Text wording) implements Lack {}

    /** It was carried over from last year and nobody has looked at it since. */
    record Verification() implements Lack {}

    /** Everything that an entry lacks; nothing if it is complete. */
    static List<Lack> of(Item item, Entry entry, boolean verified) {
        List<Lack> lacks = new ArrayList<>();
        if (!verified) {
            lacks.add(new Verification());
        }
        if (entry.links().isEmpty()) {
            lacks.add(new Link());
        }
        for (int no = 1; no <= item.requires().size(); no++) {
            if (!entry.contents().contains(no)) {
                lacks.add(new Content(no, item.requires().get(no - 1)));
            }
        }
        return lacks;
    }
}
