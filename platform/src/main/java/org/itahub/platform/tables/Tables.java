package org.itahub.platform.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads tables: of a spreadsheet the first sheet, of a text file whatever separates its cells: comma, semicolon or tab. A
 * byte order mark and blank rows are passed over; text is UTF-8, UTF-16 with its mark, or the Thai code page of Windows.
 */
public final class Tables {
    public static final int MOST_ROWS = 5000;
    public static final int MOST_COLUMNS = 100;

    /** A file of one megabyte that unpacks to more is no table of ours, but meant to fill memory. */
    private static final long MOST_UNPACKED_BYTES = 30_000_000;

    private Tables() {}

    /** The whole table, within the bounds of a table that people fill in by hand. */
    public static TableReading read(byte[] file, TableFormat format) {
        List<TableRow> rows = new ArrayList<>();
        TableBounds bounds = new TableBounds(MOST_ROWS, MOST_COLUMNS, MOST_UNPACKED_BYTES);
        return each(new TableSource.InMemory(file), format, bounds, rows::add)
                .<TableReading>map(TableReading.Unreadable::new)
                .orElseGet(() -> new TableReading.Read(rows));
    }

    /**
     * Hands on row by row, so that a table of any length takes no more memory than a short one.
     *
     * @param sink takes the rows that are not blank, in order; what it throws is thrown on
     * @return why the table could not be read to its end, if so; rows before that place were handed on
     */
    public static Optional<TableReading.Reason> each(
            Path file, TableFormat format, TableBounds bounds, Consumer<TableRow> sink) {
        return each(new TableSource.OnDisk(file), format, bounds, sink);
    }

    private static Optional<TableReading.Reason> each(
            TableSource source, TableFormat format, TableBounds bounds, Consumer<TableRow> sink) {
        Rows rows = new Rows(bounds, sink);
        try {
            return switch (format) {
                case CSV -> CsvTables.read(source, rows);
                case XLSX -> XlsxTables.read(source, bounds, rows);
            };
        } catch (Refused e) {
            throw e.bySink;
        }
    }

    /** Carries what the sink threw past those who take any exception for a fault of the file. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient RuntimeException bySink;

        Refused(RuntimeException bySink) {
            super(bySink);
            this.bySink = bySink;
        }
    }

    /** Hands on rows within the bounds. */
    static final class Rows {
        private final TableBounds bounds;
        private final Consumer<TableRow> sink;
        private int count;
        private boolean tooMany;

        Rows(TableBounds bounds, Consumer<TableRow> sink) {
            this.bounds = bounds;
            this.sink = sink;
        }

        /** @return false once there are too many */
        boolean add(int number, List<String> cells) {
            List<String> cleaned = cells.stream().map(Rows::cleaned).toList();
            if (cleaned.stream().allMatch(String::isEmpty)) {
                return true;
            }
            tooMany |= count >= bounds.rows() || cells.size() > bounds.columns();
            if (!tooMany) {
                count++;
                hand(new TableRow(number, cleaned));
            }
            return !tooMany;
        }

        int mostColumns() {
            return bounds.columns();
        }

        Optional<TableReading.Reason> fault() {
            return tooMany ? Optional.of(TableReading.Reason.TOO_LARGE) : Optional.empty();
        }

        private void hand(TableRow row) {
            try {
                sink.accept(row);
            } catch (RuntimeException e) {
                throw new Refused(e);
            }
        }

        /** Without what no text holds, such as NUL; one kind of line end. */
        private static String cleaned(String cell) {
            return plain(cell)
                    ? cell
                    : cell.replace("\r\n", "\n")
                            .replace('\r', '\n')
                            .replace('\u00a0', ' ')
                            .replaceAll("[\\p{Cc}\\p{Cs}\u200b\ufeff&&[^\n\t]]", "")
                            .strip();
        }

        /** Figures and codes, which most cells are, need no cleaning. */
        private static boolean plain(String cell) {
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (c <= ' ' || c > '~') {
                    return false;
                }
            }
            return true;
        }
    }
}
