package org.itahub.platform.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads tables: of a spreadsheet the first sheet, of a text file whatever separates its cells: comma, semicolon or tab. A
 * byte order mark and blank rows are passed over; text is UTF-8, UTF-16 with its mark, or the Thai code page of Windows.
 */
public final class Tables {
    public static final int MOST_ROWS = 5000;
    public static final int MOST_COLUMNS = 100;

    private Tables() {}

    public static TableReading read(byte[] file, TableFormat format) {
        return switch (format) {
            case CSV -> CsvTables.read(file);
            case XLSX -> XlsxTables.read(file);
        };
    }

    /** Collects rows within the bounds. */
    static final class Rows {
        private final List<TableRow> rows = new ArrayList<>();
        private boolean tooMany;

        /** @return false once there are too many */
        boolean add(int number, List<String> cells) {
            List<String> cleaned = cells.stream().map(Rows::cleaned).toList();
            if (cleaned.stream().allMatch(String::isEmpty)) {
                return true;
            }
            tooMany |= rows.size() >= MOST_ROWS || cells.size() > MOST_COLUMNS;
            if (!tooMany) {
                rows.add(new TableRow(number, cleaned));
            }
            return !tooMany;
        }

        TableReading reading() {
            return tooMany ? new TableReading.Unreadable(TableReading.Reason.TOO_LARGE) : new TableReading.Read(rows);
        }

        /** Without what no text holds, such as NUL; one kind of line end. */
        private static String cleaned(String cell) {
            return cell.replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .replace('\u00a0', ' ')
                    .replaceAll("[\\p{Cc}\\p{Cs}\u200b\ufeff&&[^\n\t]]", "")
                    .strip();
        }
    }
}
