package org.itahub.reporting.document;

import static org.itahub.reporting.document.Rendering.RENDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.itahub.reporting.document.analysis.Infographic;
import org.itahub.reporting.document.pdf.PdfText;
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
        byte[] png = RENDER.poster(DocumentFormat.PNG, RENDER.draw(of(Samples.phitsanulok()), Numerals.THAI));

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

    private static Infographic of(Samples sample) {
        return Infographic.of(sample.year());
    }

    private static byte[] pdf(Samples sample, Numerals numerals) {
        return RENDER.poster(DocumentFormat.PDF, RENDER.draw(of(sample), numerals));
    }
}
