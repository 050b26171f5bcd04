package org.itahub.platform.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
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
    /** A file of one megabyte that unpacks to more is no table of ours, but meant to fill memory. */
    private static final long MOST_UNPACKED_BYTES = 30_000_000;

    private static final int MOST_PARTS = 1000;
    private static final int MOST_DIGITS = 30;

    private XlsxTables() {}

    static TableReading read(byte[] file) {
        try {
            if (!ReadableWorkbook.isOOXMLZipHeader(file)) {
                return new TableReading.Unreadable(TableReading.Reason.NOT_A_TABLE);
            }
            if (tooLarge(file)) {
                return new TableReading.Unreadable(TableReading.Reason.TOO_LARGE);
            }
            return firstSheet(file);
        } catch (IOException | RuntimeException e) {
            return unreadable(e);
        }
    }

    /** Files are strangers' work: whatever the reader stumbles over is a file that cannot be read. */
    private static TableReading unreadable(Exception e) {
        if (e instanceof IOException
                || e instanceof ExcelReaderException
                || e instanceof IllegalArgumentException
                || e instanceof IndexOutOfBoundsException
                || e instanceof NullPointerException
                || e instanceof NoSuchElementException
                || e instanceof UncheckedIOException
                || e instanceof ArithmeticException) {
            return new TableReading.Unreadable(TableReading.Reason.NOT_A_TABLE);
        }
        throw (RuntimeException) e;
    }

    /** By the directory of the archive, as the workbook's reader finds its parts. */
    private static boolean tooLarge(byte[] file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            return tooLargeUnpacked(zip) || !SheetBounds.keptBy(zip);
        }
    }

    /** Sizes are counted, not believed. */
    private static boolean tooLargeUnpacked(ZipFile zip) throws IOException {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[8192];
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            parts++;
            try (InputStream part = zip.getInputStream(entry)) {
                for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED_BYTES || parts > MOST_PARTS) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static TableReading firstSheet(byte[] file) throws IOException {
        Tables.Rows rows = new Tables.Rows();
        InputStream bytes = new ByteArrayInputStream(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(bytes, new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getFirstSheet();
            try (Stream<Row> read = sheet.openStream()) {
                Iterator<Row> each = read.iterator();
                boolean more = true;
                while (more && each.hasNext()) {
                    Row row = each.next();
                    more = row.getCellCount() > Tables.MOST_COLUMNS && row.getPhysicalCellCount() > Tables.MOST_COLUMNS
                            ? rows.add(row.getRowNum(), texts(row, row.getCellCount()))
                            : rows.add(row.getRowNum(), texts(row, Math.min(row.getCellCount(), Tables.MOST_COLUMNS)));
                }
            }
        }
        return rows.reading();
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
            BigDecimal number = new BigDecimal(raw.strip());
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
