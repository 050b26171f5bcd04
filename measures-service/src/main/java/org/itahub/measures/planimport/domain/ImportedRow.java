package org.itahub.measures.planimport.domain;

import java.util.Map;
import java.util.Optional;

/**
 * A row by the meaning of its cells.
 *
 * @param number as the spreadsheet counts
 * @param cells only the columns that the file has; an empty cell takes out what the measure had there
 */
public record ImportedRow(int number, Map<PlanColumn, String> cells) {
    public ImportedRow {
        cells = Map.copyOf(cells);
    }

    Optional<String> cell(PlanColumn column) {
        return Optional.ofNullable(cells.get(column));
    }
}
