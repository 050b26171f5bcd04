package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumeralsTest {

    @Test
    void thai_numerals_reach_scores_years_and_codes() {
        assertEquals("๙๖.๙๙ ปี ๒๕๖๕ ข้อ O๔๒", Numerals.THAI.write("96.99 ปี 2565 ข้อ O42"));
    }

    @Test
    void a_web_address_keeps_its_digits_in_either_style() {
        assertEquals(
                "ฉบับที่ ๑ https://a.example/2566/q1 หน้า ๒",
                Numerals.THAI.write("ฉบับที่ 1 https://a.example/2566/q1 หน้า 2"));
        assertEquals("1 www.a.example/๒", Numerals.ARABIC.write("๑ www.a.example/๒"));
    }

    @Test
    void the_most_wanted_format_that_there_is_wins() {
        assertEquals(Optional.of(DocumentFormat.PDF), accepted("application/pdf", "text/html;q=0.5"));
        assertEquals(Optional.of(DocumentFormat.HTML), accepted("application/json", "text/*"));
        assertEquals(Optional.of(DocumentFormat.HTML), accepted("*/*"));
        assertEquals(Optional.empty(), accepted("application/json"));
        assertEquals(Optional.empty(), accepted("application/pdf;q=0"));
    }

    private static Optional<DocumentFormat> accepted(String... types) {
        return DocumentFormat.byAccept(
                List.of(types).stream().map(MediaType::valueOf).toList(),
                EnumSet.of(DocumentFormat.HTML, DocumentFormat.PDF));
    }
}
