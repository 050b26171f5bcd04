package org.itahub.reporting.document;

import static org.itahub.reporting.document.Infographics.KIND;
import static org.itahub.reporting.document.Infographics.of;
import static org.itahub.reporting.document.Infographics.withMeasures;
import static org.itahub.reporting.document.Infographics.written;
import static org.itahub.reporting.document.Rendering.RENDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.itahub.reporting.document.analysis.Infographic;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.document.text.Catalogue;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.Sentence;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;
import org.junit.jupiter.api.Test;

class InfographicDocumentTest {
    @Test
    void says_what_it_shall_say_and_looks_as_it_shall_look() {
        byte[] pdf = pdf(Samples.phitsanulok(), Numerals.THAI);

        Golden.text("infographic-phitsanulok", PdfText.of(pdf));
        Golden.page("infographic-phitsanulok", pdf, 1);
    }

    @Test
    void an_edition_has_its_number_and_a_code_at_its_foot() {
        byte[] pdf = RENDER.published(
                        new Definition.Drawn(of(withMeasures(40))),
                        Imprints.edition(
                                2,
                                OffsetDateTime.parse("2023-01-12T09:30:00+07:00"),
                                "https://hub.example/v/k7m2xq9hdt"),
                        DocumentFormat.PDF,
                        Numerals.THAI,
                        null)
                .content()
                .get();

        Golden.page("infographic-edition", pdf, 1);
        assertTrue(compact(pdf).contains("ฉบับที่๒ออกเมื่อ๑๒มกราคม๒๕๖๖"), PdfText.of(pdf));
        within(pdf);
    }

    @Test
    void what_no_document_can_hold_is_left_out() {
        Plan plan = Samples.phitsanulok().plan();
        Plan.Measure first = plan.measures().getFirst();
        Samples pasted = Samples.phitsanulok()
                .with(PlanCopies.withMeasures(plan, List.of(PlanCopies.titled(first, "ยืม\u000Bคืน\u0001พัสดุ"))));

        assertTrue(compact(pdf(pasted, Numerals.THAI)).contains("ยืมคืนพัสดุ"));
    }

    @Test
    void a_name_of_300_letters_stands_whole_on_its_one_page() throws IOException {
        Samples sample = Samples.lumphli().withLongName();
        byte[] pdf = pdf(sample, Numerals.THAI);

        Golden.page("infographic-long-name", pdf, 1);
        assertTrue(compact(pdf).contains(sample.agency().nameTh()));
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
        }
        within(pdf);
    }

    @Test
    void its_picture_is_the_page_at_150_dots_an_inch() throws IOException {
        byte[] png = written(of(Samples.phitsanulok()), DocumentFormat.PNG, Numerals.THAI);

        var picture = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(595 * 150 / 72, picture.getWidth());
        assertEquals(842 * 150 / 72, picture.getHeight());
        assertEquals(0x14365c, picture.getRGB(20, 20) & 0xffffff);
        assertEquals(0xffffff, picture.getRGB(20, 1000) & 0xffffff);
    }

    @Test
    void a_year_without_a_plan_and_a_total_alone_say_so() {
        assertTrue(compact(pdf(Samples.lumphli(), Numerals.ARABIC))
                .contains("ยังไม่มีแผนมาตรการปีงบประมาณพ.ศ.2566ที่เผยแพร่"));
        String total = compact(pdf(Samples.phitsanulok().withTotalOnly(), Numerals.ARABIC));
        assertTrue(total.contains("ผลของปีนี้มีเฉพาะคะแนนรวม"));
        assertTrue(total.contains("เพิ่มขึ้นจากปี256415.60คะแนน"));
    }

    @Test
    void measures_that_have_no_room_are_counted() {
        Plan plan = Samples.phitsanulok().plan();
        Plan.Measure first = plan.measures().getFirst();
        List<Plan.Measure> many = Collections.nCopies(40, first);

        byte[] pdf = pdf(Samples.phitsanulok().with(PlanCopies.withMeasures(plan, many)), Numerals.ARABIC);

        String text = compact(pdf);
        long shown = IntStream.rangeClosed(1, 40)
                .filter(no -> text.contains(no + "." + first.title().replace(" ", "")))
                .count();
        assertTrue(shown > 5 && shown < 40);
        assertTrue(text.contains("และอีก" + (40 - shown) + "มาตรการ"), text);
        within(pdf);
    }

    @Test
    void texts_as_long_as_the_hub_takes_them_end_with_an_ellipsis_on_the_sheet() {
        byte[] pdf = pdf(LongTexts.of(Samples.phitsanulok()), Numerals.THAI);

        assertTrue(PdfText.of(pdf).contains("…"));
        within(pdf);
    }

    @Test
    void digits_are_those_asked_for_and_who_cannot_see_it_is_told_all() throws IOException {
        assertFalse(PdfText.of(pdf(Samples.phitsanulok(), Numerals.THAI)).matches("(?s).*[0-9].*"));
        byte[] arabic = pdf(Samples.phitsanulok(), Numerals.ARABIC);
        assertFalse(PdfText.of(arabic).matches("(?s).*[๐-๙].*"));
        try (var document = Loader.loadPDF(arabic)) {
            assertEquals("th-TH", document.getDocumentCatalog().getLanguage());
            String said = document.getDocumentInformation().getSubject();
            assertTrue(said.contains("คะแนนรวม 96.99 คะแนน ระดับ AA"), said);
            assertTrue(said.contains("10. การป้องกันการทุจริต 100.00 คะแนน"), said);
        }
    }

    private static void within(byte[] pdf) {
        assertEquals(
                List.of(),
                PdfText.runs(pdf).stream()
                        .filter(run -> run.left() < 40
                                || run.right() > run.paper().getWidth() - 40
                                || run.baseline() > run.paper().getHeight() - 20)
                        .toList());
    }

    private static String compact(byte[] pdf) {
        return PdfText.of(pdf).replaceAll("[\\s\\u00a0]", "");
    }

    @Test
    void says_in_english_what_it_shall_say_and_looks_as_it_shall_look() throws IOException {
        byte[] pdf = english(Samples.phitsanulok(), Map.of());

        Golden.text("infographic-phitsanulok-en", PdfText.of(pdf));
        Golden.page("infographic-phitsanulok-en", pdf, 1);
        within(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
            String said = document.getDocumentInformation().getSubject();
            assertTrue(
                    said.startsWith("Phitsanulok Provincial Administrative Organization reached 96.99 points in total, "
                            + "level AA. National target met. 15.60 points more than in B.E. 2564. Bar chart, "),
                    said);
        }
    }

    @Test
    void an_agencys_own_wordings_stay_within_the_sheet_however_long_they_are() {
        Catalogue catalogue = Catalogue.of(KIND, Language.ENGLISH).orElseThrow();
        String wording = "our own words ".repeat(142);
        Map<String, String> own =
                catalogue.sentences().stream().collect(Collectors.toMap(Sentence::key, sentence -> wording.strip()));

        for (Samples sample : List.of(
                withMeasures(40), Samples.lumphli(), Samples.phitsanulok().withTotalOnly())) {
            byte[] pdf = english(sample, own);

            within(pdf);
            assertTrue(PdfText.of(pdf).contains("our own words"));
            cardsApart(pdf);
        }
    }

    /** What stands at a card's foot ends before the next card begins. */
    private static void cardsApart(byte[] pdf) {
        List<PdfText.Run> runs = PdfText.runs(pdf);
        for (PdfText.Run left : runs) {
            runs.stream()
                    .filter(right -> Math.abs(right.baseline() - left.baseline()) < 1 && right.left() > left.left())
                    .filter(right -> right.left() < left.right())
                    .forEach(right -> fail(left + " runs into " + right));
        }
    }

    private static byte[] english(Samples sample, Map<String, String> own) {
        Texts texts = Texts.of(Catalogue.of(KIND, Language.ENGLISH).orElseThrow(), own);
        return written(new Infographic(sample.year(), texts), DocumentFormat.PDF, Numerals.ARABIC);
    }

    private static byte[] pdf(Samples sample, Numerals numerals) {
        return written(of(sample), DocumentFormat.PDF, numerals);
    }
}
