package org.itahub.platform.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the first sheet of a workbook. */
final class XlsxTables {
    private static final int MOST_PARTS = 1000;
    private static final int MOST_DIGITS = 30;
    private static final int HEADER = 8;

    /** A spreadsheet shows 15 digits of a number but writes down 17: 93.68 as 93.680000000000007. */
    private static final MathContext SHOWN_PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    private XlsxTables() {}

    static Optional<TableReading.Reason> read(TableSource source, TableBounds bounds, Tables.Rows rows) {
        try {
            if (!isZip(source)) {
                return Optional.of(TableReading.Reason.NOT_A_TABLE);
            }
            if (tooLarge(source, bounds)) {
                return Optional.of(TableReading.Reason.TOO_LARGE);
            }
            firstSheet(source, rows);
            return rows.fault();
        } catch (IOException | RuntimeException e) {
            return Optional.of(unreadable(e));
        }
    }

    private static boolean isZip(TableSource source) throws IOException {
        try (InputStream bytes = source.open()) {
            return ReadableWorkbook.isOOXMLZipHeader(bytes.readNBytes(HEADER));
        }
    }

    /** Files are strangers' work: whatever the reader stumbles over is a file that cannot be read. */
    private static TableReading.Reason unreadable(Exception e) {
        if (e instanceof IOException
                || e instanceof ExcelReaderException
                || e instanceof IllegalArgumentException
                || e instanceof IndexOutOfBoundsException
                || e instanceof NullPointerException
                || e instanceof NoSuchElementException
                || e instanceof UncheckedIOException
                || e instanceof ArithmeticException) {
            return TableReading.Reason.NOT_A_TABLE;
        }
        throw (RuntimeException) e;
    }

    /** By the directory of the archive, as the workbook's reader finds its parts. */
    private static boolean tooLarge(TableSource source, TableBounds bounds) throws IOException {
        try (ZipFile zip = source.zip()) {
            return tooLargeUnpacked(zip, bounds.unpackedBytes()) || !SheetBounds.keptBy(zip);
        }
    }

    /** Sizes are counted, not believed. */
    private static boolean tooLargeUnpacked(ZipFile zip, long mostBytes) throws IOException {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[8192];
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            parts++;
            try (InputStream part = zip.getInputStream(entry)) {
                for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    unpacked += read;
                    if (unpacked > mostBytes || parts > MOST_PARTS) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static void firstSheet(TableSource source, Tables.Rows rows) throws IOException {
        try (ReadableWorkbook workbook = source.workbook(new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getFirstSheet();
            try (Stream<Row> read = sheet.openStream()) {
                Iterator<Row> each = read.iterator();
                boolean more = true;
                while (more && each.hasNext()) {
                    Row row = each.next();
                    boolean wide =
                            row.getCellCount() > rows.mostColumns() && row.getPhysicalCellCount() > rows.mostColumns();
                    int columns = wide ? row.getCellCount() : Math.min(row.getCellCount(), rows.mostColumns());
                    more = rows.add(row.getRowNum(), texts(row, columns));
                }
            }
        }
    }

    private static List<String> texts(Row row, int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Optional<Cell> cell = row.getOptionalCell(i);
            texts.add(cell.map(XlsxTables::text).orElse(""));
        }
        return texts;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
            return number(raw)
                    .map(number -> isDate(cell) ? date(cell, raw) : number)
                    .orElseGet(() -> resultOf(cell, raw));
        }
        return cell.getType() == CellType.ERROR || cell.getText() == null ? "" : cell.getText();
    }

    /** A formula's text stands in its value; the raw one would be right for numbers only. */
    private static String resultOf(Cell cell, String raw) {
        return cell.getValue() instanceof String text ? text : raw;
    }

    private static Optional<String> number(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw.strip()).round(SHOWN_PRECISION);
            BigDecimal shown = number.stripTrailingZeros();
            return Math.abs((long) shown.scale()) > MOST_DIGITS
                    ? Optional.of(raw)
                    : Optional.of(shown.setScale(Math.max(0, shown.scale())).toPlainString());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "").matches("(?i).*[dy].*");
    }

    private static String date(Cell cell, String raw) {
        try {
            return cell.getType() == CellType.NUMBER
                    ? cell.asDate().toLocalDate().toString()
                    : raw;
        } catch (ExcelReaderException e) {
            return raw;
        }
    }
}
