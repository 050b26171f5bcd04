package org.itahub.assessment.disclosure;

import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.linkcheck.domain.LinkState;

/** A link at an item, and what is known of it. */
public record DisclosedLink(Item item, String link, LinkState state) {

    /** Names it within its agency's year. */
    public String key() {
        return item.code() + " " + link;
    }
}
