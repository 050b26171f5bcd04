package org.itahub.reporting.document;

import org.itahub.reporting.document.model.Document;

/** Which documents are printed across the paper. */
public final class WidePaper {
    private static final int MOST_COLUMNS_UPRIGHT = 4;

    private WidePaper() {}

    /** True where a table has too many columns for upright paper. */
    public static boolean needs(Document document) {
        return document.tables().stream().anyMatch(table -> table.columns().size() > MOST_COLUMNS_UPRIGHT);
    }
}
