package org.itahub.reporting.document.analysis;

import java.util.ArrayList;
import java.util.List;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Heading;

/** Parts of a document one after the other, each under a numbered heading. */
final class Parts {
    private final List<Block> blocks = new ArrayList<>();
    private int parts;

    /** Blocks before the first heading. */
    Parts opening(List<Block> opening) {
        blocks.addAll(opening);
        return this;
    }

    /** Nothing where the part says nothing. */
    Parts part(String title, List<Block> part) {
        if (!part.isEmpty()) {
            parts++;
            blocks.add(new Heading(1, parts + ". " + title));
            blocks.addAll(part);
        }
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
