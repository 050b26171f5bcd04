package org.itahub.measures.planimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itahub.measures.planimport.domain.ImportedRow;
import org.itahub.measures.planimport.domain.PlanColumn;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.tables.TableFormat;
import org.itahub.platform.tables.TableReading;
import org.itahub.platform.tables.TableRow;
import org.itahub.platform.tables.Tables;

/**
 * A file's rows by the meaning of their cells.
 *
 * @param headers what the file calls each of its columns
 * @param ignored columns that nothing is known of
 */
record PlanTable(List<ImportedRow> rows, Map<PlanColumn, String> headers, List<String> ignored) {
    private static final int HEADER_WITHIN = 10;

    /** @throws Problem 422 where the file is no measures table at all */
    static PlanTable read(byte[] file, TableFormat format) {
        return switch (Tables.read(file, format)) {
            case TableReading.Read read -> of(read.rows());
            case TableReading.Unreadable unreadable ->
                throw switch (unreadable.reason()) {
                    case NOT_A_TABLE -> Problem.of(PlanImportProblem.IMPORT_FILE_UNREADABLE);
                    case TOO_LARGE ->
                        Problem.of(PlanImportProblem.IMPORT_TABLE_TOO_LARGE, Tables.MOST_ROWS, Tables.MOST_COLUMNS);
                };
        };
    }

    private static PlanTable of(List<TableRow> rows) {
        TableRow header = rows.stream()
                .limit(HEADER_WITHIN)
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> PlanColumn.named(cell)
                                .filter(PlanColumn.TITLE::equals)
                                .isPresent()))
                .findFirst()
                .orElseThrow(() -> Problem.of(PlanImportProblem.IMPORT_HEADER_MISSING));
        Map<PlanColumn, Integer> places = new HashMap<>();
        Map<PlanColumn, String> headers = new HashMap<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i);
            PlanColumn column = PlanColumn.named(name).orElse(null);
            if (column == null) {
                ignored.add(name);
            } else if (places.putIfAbsent(column, i) == null) {
                headers.put(column, name);
            } else {
                throw Problem.of(PlanImportProblem.IMPORT_COLUMN_TWICE, headers.get(column), name);
            }
        }
        ignored.removeIf(String::isEmpty);
        List<ImportedRow> imported = rows.subList(rows.indexOf(header) + 1, rows.size()).stream()
                .map(row -> new ImportedRow(row.number(), cells(row, places)))
                .toList();
        return new PlanTable(imported, headers, ignored);
    }

    private static Map<PlanColumn, String> cells(TableRow row, Map<PlanColumn, Integer> places) {
        Map<PlanColumn, String> cells = new HashMap<>();
        places.forEach((column, place) -> cells.put(column, row.cell(place)));
        return cells;
    }
}
