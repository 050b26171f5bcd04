package org.itahub.assessment.imports;

import java.util.List;
import java.util.Map;

/**
 * A row of a file.
 *
 * @param number as the spreadsheet counts it; of JSON the object's, from 1
 * @param cells by what their columns mean, as far as that is known; empty where the row has nothing there
 * @param original the row as the file has it, to be given back where it is rejected
 */
public record ImportRow(int number, Map<String, String> cells, List<String> original) {

    /** The text of a cell; empty where there is no such column. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    public boolean has(String column) {
        return cells.containsKey(column);
    }
}
