package org.itahub.reporting.document.model;

import java.util.function.UnaryOperator;

/** @param level 1 to 3; the document's title stands above 1 */
public record Heading(int level, String text) implements Block {
    private static final int DEEPEST = 3;

    /** @throws IllegalArgumentException for any other level */
    public Heading {
        if (level < 1 || level > DEEPEST) {
            throw new IllegalArgumentException("No heading of level " + level);
        }
    }

    @Override
    public Heading rewritten(UnaryOperator<String> rewriting) {
        return new Heading(level, rewriting.apply(text));
    }
}
