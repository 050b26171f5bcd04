package org.itahub.platform.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads tables in text. */
final class CsvTables {
    /** What spreadsheets on Thai Windows write where nobody chose UTF-8. */
    private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

    private CsvTables() {}

    static TableReading read(byte[] file) {
        Optional<String> text = text(file);
        if (text.isEmpty()) {
            return new TableReading.Unreadable(TableReading.Reason.NOT_A_TABLE);
        }
        Tables.Rows rows = new Tables.Rows();
        try {
            var reader = CsvReader.builder()
                    .fieldSeparator(separator(text.get()))
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(Math.max(text.get().length() + 1, 1024))
                    .ofCsvRecord(text.get());
            for (CsvRecord record : reader) {
                List<String> cells =
                        record.getFields().stream().map(CsvTables::unguarded).toList();
                if (!rows.add((int) record.getStartingLineNumber(), cells)) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            return new TableReading.Unreadable(TableReading.Reason.NOT_A_TABLE);
        }
        return rows.reading();
    }

    /** Takes off the mark that {@link TableFiles} puts before what a spreadsheet would take for a formula. */
    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && TableFiles.FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static Optional<String> text(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return Optional.of(withoutMark(new String(file, StandardCharsets.UTF_16LE)));
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return Optional.of(withoutMark(new String(file, StandardCharsets.UTF_16BE)));
        }
        boolean binary = new String(file, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
        return binary
                ? Optional.empty()
                : Stream.of(StandardCharsets.UTF_8, THAI_WINDOWS)
                        .flatMap(charset -> decoded(file, charset).stream())
                        .findFirst();
    }

    private static Optional<String> decoded(byte[] file, Charset charset) {
        try {
            return Optional.of(withoutMark(
                    charset.newDecoder().decode(ByteBuffer.wrap(file)).toString()));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
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
