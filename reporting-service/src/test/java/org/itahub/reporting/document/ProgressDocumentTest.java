package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.document.progress.CourseSamples;
import org.itahub.reporting.document.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgressDocumentTest {
    private final RenderDocument render = Rendering.RENDER;

    @Test
    void a_quarter_says_what_it_shall_say_and_looks_as_it_shall_look() {
        golden("quarterly-progress-2566-2", CourseSamples.quarter());
    }

    @Test
    void the_quarters_so_far_say_what_they_shall_say_and_look_as_they_shall_look() {
        golden("quarterly-progress-2566-to-2", CourseSamples.cumulative());
    }

    @Test
    void the_year_says_what_it_shall_say_and_looks_as_it_shall_look() {
        golden("progress-report-2566", CourseSamples.year());
    }

    @Test
    void nothing_sticks_out_of_the_margins() {
        CourseSamples.documents().forEach(document -> Margins.stayFree(pdf(document, Numerals.THAI)));
    }

    @Test
    void thai_numerals_stand_throughout_unless_arabic_ones_are_asked_for() {
        for (Document document : CourseSamples.documents(Language.THAI)) {
            assertTrue(text(document, Numerals.THAI).contains("พ.ศ. ๒๕๖๖"));
            assertFalse(text(document, Numerals.ARABIC).matches("(?s).*[๐-๙].*"));
        }
    }

    @Test
    void forty_steps_that_a_version_rewrote_are_shown_before_and_after() {
        String text = text(CourseSamples.fortySteps(), Numerals.THAI).replaceAll("\\s", "");

        assertEquals(41, text.split("จบขั้นตอนเดิม", -1).length);
        assertEquals(41, text.split("จบขั้นตอนใหม่", -1).length);
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentFormat.class,
            names = {"PDF", "PNG"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_an_officer_typed_is_shown_as_typed_but_for_what_no_program_can_show(DocumentFormat format) {
        byte[] content = render.as(format, render.lay(CourseSamples.odd("กข\u0007ค 👍 <b>"), Numerals.ARABIC));

        String said =
                switch (format) {
                    case HTML -> CellsOf.html(content).toString().replace("&#128077;", "👍");
                    case DOCX -> CellsOf.docx(content).toString();
                    case XLSX -> CellsOf.xlsx(content).toString();
                    case CSV -> CellsOf.csv(content).toString();
                    case JSON -> CellsOf.json(content).toString().replace("\u0007", "");
                    case PDF, PNG -> throw new IllegalArgumentException();
                };
        assertTrue(said.contains("กขค 👍 <b>"), said);
    }

    @Test
    void a_pdf_shows_a_lozenge_for_what_its_font_lacks_and_says_so() {
        String text = text(CourseSamples.odd("กข\u0007ค 👍 <b>"), Numerals.THAI);

        assertTrue(text.contains("กขค ◊ <b>"));
        assertTrue(text.replaceAll("\\s", "").contains("U+1F44D"));
    }

    private void golden(String name, Document document) {
        byte[] pdf = pdf(document, Numerals.THAI);
        Golden.text(name, PdfText.of(pdf));
        Golden.page(name, pdf, 1);
    }

    private String text(Document document, Numerals numerals) {
        return PdfText.of(pdf(document, numerals)).replace('\u00a0', ' ');
    }

    private byte[] pdf(Document document, Numerals numerals) {
        return render.as(DocumentFormat.PDF, render.lay(document, numerals));
    }
}
