package org.itahub.platform.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes tables that {@link Tables} reads back cell by cell. */
public final class TableFiles {
    /** What a cell that is taken for a formula begins with. */
    static final String FORMULA = "=+-@";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final double COLUMN_WIDTH = 28;

    private TableFiles() {}

    /** UTF-8 with a byte order mark, without which spreadsheets misread Thai. */
    public static byte[] csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(TableFiles::csvCell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param sheets name to rows, the first row of each being its header */
    public static byte[] xlsx(Map<String, List<List<String>>> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "ITA Hub", "1.0")) {
            sheets.forEach((name, rows) -> write(workbook.newWorksheet(name), rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                sheet.width(column, COLUMN_WIDTH);
                sheet.value(row, column, cells.get(column));
                if (row == 0) {
                    sheet.style(row, column).bold().wrapText(true).set();
                } else {
                    sheet.style(row, column)
                            .wrapText(true)
                            .verticalAlignment("top")
                            .set();
                }
            }
        }
    }

    /**
     * The cell as it stands in CSV: what a spreadsheet would take for a formula is marked as text. A loss of points begins with
     * a minus, too, but computes nothing.
     */
    public static String csvCell(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
