package org.itahub.platform.tables;

import java.util.List;

/**
 * A row that is not blank.
 *
 * @param number as a spreadsheet counts it, 1 and up, also of a text file: a cell of several lines is in one row
 * @param cells their texts, stripped; a formula's is its last result, a date's is {@code 2023-01-15}
 */
public record TableRow(int number, List<String> cells) {
    public TableRow {
        cells = List.copyOf(cells);
    }

    /** The text of a cell; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
