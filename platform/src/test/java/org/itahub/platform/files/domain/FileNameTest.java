package org.itahub.platform.files.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "คำสั่ง ๑๒-๒๕๖๖.pdf, คำสั่ง ๑๒-๒๕๖๖.pdf",
        "C:\\Users\\me\\manual.PDF, manual.PDF",
        "../../etc/manual.pdf, manual.pdf",
        "a<b>c|d?.pdf, a_b_c_d_.pdf",
        "...hidden.pdf, hidden.pdf",
        "manual. .pdf, manual.pdf",
        "report.v2, report.v2.pdf",
        "NUL.pdf, evidence.pdf",
        ".pdf, evidence.pdf"
    })
    void a_name_becomes_one_that_every_computer_takes(String given, String clean) {
        assertEquals(clean, FileName.clean(given, FileType.PDF, "evidence"));
    }

    @Test
    void a_file_without_a_name_gets_one() {
        assertEquals("evidence.docx", FileName.clean("", FileType.DOCX, "evidence"));
    }

    @Test
    void signs_that_do_not_show_or_turn_the_text_around_are_dropped() {
        assertEquals("manualfdp.pdf", FileName.clean("manual\u202efdp.pdf", FileType.PDF, "evidence"));
        assertEquals("a b.pdf", FileName.clean("a\n\t b\u200b.pdf", FileType.PDF, "evidence"));
        assertEquals("a b.pdf", FileName.clean("a\u2028b\ue000\ud800.pdf", FileType.PDF, "evidence"));
    }

    @Test
    void a_name_of_three_hundred_thai_letters_is_shortened_where_no_mark_is_parted_from_its_letter() {
        String clean = FileName.clean("ก" + "กู้".repeat(100) + ".pdf", FileType.PDF, "evidence");

        assertEquals("ก" + "กู้".repeat(26) + ".pdf", clean);
        String exact = "ก".repeat(FileName.LONGEST);
        assertEquals(exact + ".pdf", FileName.clean(exact + "ก", FileType.PDF, "evidence"));
        assertEquals(exact + ".pdf", FileName.clean(exact, FileType.PDF, "evidence"));
    }

    @Test
    void a_letter_of_two_halves_is_not_cut_in_the_middle() {
        String clean = FileName.clean("a".repeat(FileName.LONGEST - 1) + "\ud83d\ude00b", FileType.PDF, "evidence");
        assertEquals("a".repeat(FileName.LONGEST - 1) + ".pdf", clean);
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "name.", "รายงาน.ฉบับ", "name.toolong"})
    void such_a_name_has_no_ending(String name) {
        assertEquals(Optional.empty(), FileName.extension(name));
    }

    @Test
    void the_ending_is_read_as_it_shows() {
        assertEquals(Optional.of("exe"), FileName.extension("a.pdf.exe"));
        assertEquals(Optional.of("exe"), FileName.extension("a.pdf.e\u200bxe"));
        assertEquals(Optional.of("PDF"), FileName.extension("x/y.doc/a.PDF"));
    }
}
