package org.itahub.assessment.statistics.rest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import org.itahub.platform.fiscal.BangkokTime;

/**
 * Writes CSV in UTF-8 with a byte order mark, without which spreadsheets misread Thai. A text that a spreadsheet would
 * take for a formula is guarded by an apostrophe; numbers are not, whatever their sign. Moments are
 * told in Thailand's time, as in JSON.
 */
final class CsvWriting {

    private static final String FORMULA = "=+-@";

    private CsvWriting() {}

    static byte[] of(List<List<Object>> rows) {
        StringWriter text = new StringWriter();
        text.write('\ufeff');
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(
                    row -> writer.writeRecord(row.stream().map(CsvWriting::cell).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Boolean truth -> truth.toString();
            case OffsetDateTime moment ->
                moment.atZoneSameInstant(BangkokTime.ZONE).toOffsetDateTime().toString();
            default -> {
                String text = value.toString();
                yield !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
            }
        };
    }
}
