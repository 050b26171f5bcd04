package org.itahub.reporting.document.model;

import java.util.function.UnaryOperator;

/**
 * @param id by which programs know it, such as {@code finishedBy}
 * @param name what its head says
 * @param share of the table's width, beside the shares of the other columns
 */
public record Column(String id, String name, int share, Kind kind) {

    /** What its cells hold, unless they are blank. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    Column shared(int other) {
        return new Column(id, name, other, kind);
    }

    Column rewritten(UnaryOperator<String> text) {
        return new Column(id, text.apply(name), share, kind);
    }
}
