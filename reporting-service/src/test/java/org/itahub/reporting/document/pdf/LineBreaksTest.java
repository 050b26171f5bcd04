package org.itahub.reporting.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static final String ABOVE_OR_BELOW = "ัิีึืฺุู็่้๊๋์ํำ";

    private final LineBreaks breaks = new LineBreaks(new ProtectedTerms().and(Set.of("ลุมพลี")));

    @Test
    void a_line_may_end_between_thai_words() {
        assertEquals(List.of("การ", "ใช้", "งบประมาณ", "ของ", "หน่วย", "งาน"), pieces("การใช้งบประมาณของหน่วยงาน"));
    }

    @Test
    void terms_of_the_field_stay_whole_though_the_dictionary_splits_them() {
        assertEquals(List.of("มี", "ธรรมาภิบาล"), pieces("มีธรรมาภิบาล"));
        assertTrue(pieces("แผนการใช้จ่ายงบประมาณประจำปี").contains("งบประมาณ"));
    }

    @Test
    void names_of_the_place_stay_whole() {
        assertTrue(pieces("องค์การบริหารส่วนตำบลลุมพลี").contains("ลุมพลี"));
    }

    @Test
    void a_number_stays_with_what_it_counts() {
        assertEquals(List.of("แผน ", "(ฉบับที่ ๑) ", "ของ", "ไตรมาสที่ 2"), pieces("แผน (ฉบับที่ ๑) ของไตรมาสที่ 2"));
        assertTrue(pieces("ประชุมครั้งที่๑๒").contains("ครั้งที่๑๒"));
    }

    @Test
    void a_number_leaves_a_name_that_fills_a_column_by_itself() {
        String name = "บ้านลุมพลีใต้วัดกลาง";

        assertEquals(
                List.of(name.length(), name.length() + "ที่ ๑".length()),
                new LineBreaks(Set.of(name)).inColumn(name + "ที่ ๑"));
    }

    @Test
    void the_repetition_mark_stays_with_its_word_across_the_space() {
        assertTrue(pieces("งานด้านต่าง ๆ ของกอง").stream().anyMatch(piece -> piece.startsWith("ต่าง ๆ")));
    }

    @Test
    void a_long_web_address_is_split_so_that_it_fits_a_column() {
        var pieces = pieces("https://phitsanulok.example/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz");

        assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 17), pieces::toString);
    }

    @Property
    void whatever_is_typed_no_mark_is_parted_from_its_letter_and_no_letter_is_lost(
            @ForAll
                    @StringLength(max = 120)
                    @CharRange(from = 'ก', to = 'ฮ')
                    @Chars({'ะ', 'า', 'ิ', 'ี', 'ุ', 'ู', 'เ', 'แ', 'ไ', '่', '้', '์', 'ำ', 'ๆ', ' ', '5'})
                    String text) {
        var pieces = pieces(text);

        assertEquals(text, String.join("", pieces));
        for (String piece : pieces.subList(Math.min(1, pieces.size()), pieces.size())) {
            assertFalse(ABOVE_OR_BELOW.indexOf(piece.charAt(0)) >= 0, () -> piece + " in " + pieces);
        }
    }

    private List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int end : breaks.in(text)) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
