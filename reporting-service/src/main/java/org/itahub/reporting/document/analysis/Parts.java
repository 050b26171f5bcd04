package org.itahub.reporting.document.analysis;

import java.util.ArrayList;
import java.util.List;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;

/** Parts of a document one after the other, each under a numbered heading. */
final class Parts {
    private final Texts texts;
    private final List<Block> blocks = new ArrayList<>();
    private int parts;

    Parts(Texts texts) {
        this.texts = texts;
    }

    /** Blocks before the first heading. */
    Parts opening(List<Block> opening) {
        blocks.addAll(opening);
        return this;
    }

    /** Nothing where the part says nothing. @param heading the key of the sentence above it */
    Parts part(String heading, List<Block> part) {
        return part(heading, Values.none(), part);
    }

    /** The same with what its heading is filled with. */
    Parts part(String heading, Values values, List<Block> part) {
        if (!part.isEmpty()) {
            parts++;
            blocks.add(new Heading(1, parts + ". " + texts.say(heading, values)));
            blocks.addAll(part);
        }
        return this;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }
}
