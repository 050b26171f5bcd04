package org.itahub.platform.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Reads tables in text. */
final class CsvTables {
    /** What spreadsheets on Thai Windows write where nobody chose UTF-8. */
    private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

    /** In letters; a quote that is never closed would else take the whole file for one cell. */
    private static final int LONGEST_CELL = 4 * 1024 * 1024;

    private static final int PIECE = 64 * 1024;

    /** Stands alone in one more row behind the text, unless that ends within quotes: then it was cut off. */
    private static final String END = "\u001f";

    private CsvTables() {}

    static Optional<TableReading.Reason> read(TableSource source, Tables.Rows rows) {
        try {
            Optional<Charset> charset = charset(source);
            if (charset.isEmpty()) {
                return Optional.of(TableReading.Reason.NOT_A_TABLE);
            }
            return parse(source, charset.get(), rows) ? rows.fault() : Optional.of(TableReading.Reason.NOT_A_TABLE);
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            return Optional.of(TableReading.Reason.NOT_A_TABLE);
        }
    }

    /** @return false where the text ends within quotes */
    private static boolean parse(TableSource source, Charset charset, Tables.Rows rows) throws IOException {
        char separator = separator(beginning(source, charset));
        InputStream behind = new ByteArrayInputStream(("\n" + END).getBytes(charset));
        try (Reader text = text(new SequenceInputStream(source.open(), behind), charset);
                var reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .skipEmptyLines(false)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .maxBufferSize(LONGEST_CELL)
                        .ofCsvRecord(text)) {
            Iterator<CsvRecord> records = reader.iterator();
            for (int number = 1; records.hasNext(); number++) {
                List<String> cells = records.next().getFields();
                if (!records.hasNext()) {
                    return cells.equals(List.of(END));
                }
                if (!rows.add(number, cells.stream().map(CsvTables::unguarded).toList())) {
                    return true;
                }
            }
            return true;
        }
    }

    /** Takes off the mark that {@link TableFiles} puts before what a spreadsheet would take for a formula. */
    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && TableFiles.FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** What the text is written in; empty for what is no text. */
    private static Optional<Charset> charset(TableSource source) throws IOException {
        byte[] mark;
        try (InputStream bytes = source.open()) {
            mark = bytes.readNBytes(2);
        }
        if (startsWith(mark, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (startsWith(mark, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, THAI_WINDOWS)) {
            if (isText(source, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    /** Whether all of it is text of that charset, without a NUL. */
    private static boolean isText(TableSource source, Charset charset) throws IOException {
        char[] piece = new char[PIECE];
        try (Reader reader = new InputStreamReader(source.open(), charset.newDecoder())) {
            for (int read = reader.read(piece); read >= 0; read = reader.read(piece)) {
                for (int i = 0; i < read; i++) {
                    if (piece[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    /**
     * Without the byte order mark. What is damaged in UTF-16 is read as a sign of damage; where that takes {@link #END}
     * with it, as an odd byte at the end of the file does, the file is refused.
     */
    private static Reader text(InputStream bytes, Charset charset) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(bytes, charset));
        int first = reader.read();
        if (first >= 0 && first != '\ufeff') {
            reader.unread(first);
        }
        return reader;
    }

    private static String beginning(TableSource source, Charset charset) throws IOException {
        try (Reader reader = text(source.open(), charset)) {
            char[] piece = new char[PIECE];
            int length = 0;
            for (int read = reader.read(piece); read > 0; read = reader.read(piece, length, PIECE - length)) {
                length += read;
            }
            return new String(piece, 0, length);
        }
    }

    /** Whichever of the separators stands most often outside quotes in the first lines. */
    private static char separator(String text) {
        char most = ',';
        long count = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            long found = count(text, candidate);
            if (found > count) {
                most = candidate;
                count = found;
            }
        }
        return most;
    }

    private static long count(String text, char wanted) {
        long found = 0;
        boolean quoted = false;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < 5; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == wanted) {
                found++;
            }
            if (!quoted && c == '\n') {
                lines++;
            }
        }
        return found;
    }
}
