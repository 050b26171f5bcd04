package org.itahub.reporting.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.Pages;
import org.itahub.reporting.document.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingGlyphsTest {
    private final MissingGlyphs glyphs = new MissingGlyphs(new SarabunFonts().regular()::charExists);

    @ParameterizedTest
    @CsvSource({
        "เสร็จแล้ว 👍 ครับ, เสร็จแล้ว ◊ ครับ",
        "👨‍👩‍👧‍👦, ◊",
        "ขั้นที่ 1️⃣, ขั้นที่ 1◊",
        "中国, ◊◊",
        "ไม่มีอะไรขาด “ๆลๆ” – น้ำ, ไม่มีอะไรขาด “ๆลๆ” – น้ำ"
    })
    void a_lozenge_stands_for_each_letter_that_the_font_lacks(String typed, String set) {
        assertEquals(set, glyphs.mended(typed, new TreeSet<>()));
    }

    @Test
    void what_nobody_sees_is_left_out_and_spaces_of_any_width_become_plain() {
        var missing = new TreeSet<Integer>();

        assertEquals("กขค ง จ", glyphs.mended("ก\u200bข\u00ad\u202eค\u2003ง\u2028จ\ufeff", missing));
        assertEquals(Set.of(), missing);
    }

    @Test
    void the_last_line_says_which_characters_the_lozenges_stand_for() {
        String text = text("<p>งาน 👍 และ ❤</p>", "อบต.");

        assertTrue(text.contains("งาน ◊ และ ◊"));
        assertTrue(text.endsWith("ได้แก่ U+2764, U+1F44D อ่านข้อความเดิมได้จากเอกสารรูปแบบอื่น"));
    }

    @Test
    void of_many_characters_the_first_are_named() {
        String many = "<p>" + "\u4e00\u4e01\u4e02\u4e03\u4e04\u4e05\u4e06\u4e07\u4e08\u4e09\u4e0a".repeat(2)
                + "\u5e00\u5e01\u5e02\u5e03\u5e04\u5e05\u5e06\u5e07\u5e08\u5e09\u5e0a</p>";

        String text = text(many, "อบต.");

        assertTrue(text.contains("U+5E08 และอื่น ๆ"));
        assertFalse(text.contains("U+5E09"));
    }

    @Test
    void the_name_at_the_foot_of_the_page_is_mended_too() {
        Paper mended = glyphs.mended(pages("<p>ก</p>", "อบต.★"));

        assertEquals("อบต.◊", mended.owner());
        assertTrue(mended.xhtml().getDocumentElement().getTextContent().contains("U+2605"));
    }

    @Test
    void pages_that_lack_nothing_stay_the_same() {
        assertEquals("น้ำปี้ ๑๒๓", text("<p>น้ำปี้ ๑๒๓</p>", "อบต.น้ำปี้"));
    }

    private String text(String body, String owner) {
        return glyphs.mended(pages(body, owner)).xhtml().getDocumentElement().getTextContent();
    }

    private static Pages pages(String body, String owner) {
        return new Pages("<html><body>" + body + "</body></html>", owner, Set.of(), Language.THAI, Numerals.ARABIC);
    }
}
