package org.itahub.assessment.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.tables.TableBounds;
import org.itahub.platform.tables.TableFormat;
import org.itahub.platform.tables.TableRow;
import org.itahub.platform.tables.Tables;

/** A file read row by row, whatever its format. */
public final class RowFile {
    /** Five years of every agency, and columns for the largest framework; unpacked, what 8,300 rows of scores take twice. */
    private static final TableBounds BOUNDS = new TableBounds(100_000, 1_100, 100_000_000);

    private static final int HEADER_WITHIN = 10;

    private final ImportOrder order;
    private final Path file;
    private final Columns columns;
    private final String keyColumn;
    private List<String> header;
    private int rowsBefore;

    /** @param keyColumn the column by which a header row is known */
    public RowFile(ImportOrder order, Path file, Columns columns, String keyColumn) {
        this.order = order;
        this.file = file;
        this.columns = columns;
        this.keyColumn = keyColumn;
    }

    /** The names that the cells of {@link ImportRow#original} stand under, once a row was read. */
    public List<String> header() {
        return header == null ? List.of() : header;
    }

    /**
     * Hands on every row that is not blank.
     *
     * @throws Problem 422 where the file cannot be read to its end
     */
    public void each(Consumer<ImportRow> sink) {
        switch (order.format()) {
            case CSV -> table(TableFormat.CSV, sink);
            case XLSX -> table(TableFormat.XLSX, sink);
            case JSON, NDJSON -> {
                header = List.of("row");
                new JsonRows(file, columns).each(sink);
            }
        }
    }

    private void table(TableFormat format, Consumer<ImportRow> sink) {
        Tables.each(file, format, BOUNDS, row -> take(row, sink)).ifPresent(reason -> {
            throw switch (reason) {
                case NOT_A_TABLE -> Problem.of(ImportProblem.IMPORT_FILE_UNREADABLE, format, rowsBefore);
                case TOO_LARGE -> Problem.of(ImportProblem.IMPORT_TABLE_TOO_LARGE, BOUNDS.rows(), BOUNDS.columns());
            };
        });
        if (header == null) {
            throw Problem.of(ImportProblem.IMPORT_HEADER_MISSING);
        }
    }

    private void take(TableRow row, Consumer<ImportRow> sink) {
        rowsBefore++;
        if (header != null) {
            sink.accept(new ImportRow(row.number(), cells(row), row.cells()));
        } else if (isHeader(row)) {
            columns.refuseTwice(row.cells());
            header = row.cells();
        } else if (rowsBefore >= HEADER_WITHIN) {
            throw Problem.of(ImportProblem.IMPORT_HEADER_MISSING);
        }
    }

    /** Rows above the header, such as a title, are no columns: what they say is not remembered. */
    private boolean isHeader(TableRow row) {
        return row.cells().stream().anyMatch(cell -> columns.means(cell, keyColumn));
    }

    private Map<String, String> cells(TableRow row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            Optional<String> column = columns.of(header.get(i));
            String cell = row.cell(i);
            column.ifPresent(name -> cells.put(name, cell));
        }
        return cells;
    }
}
