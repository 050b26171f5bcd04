package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.itahub.embedded.test.HubServers;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.document.pdf.PdfTypesetter;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.support.AssessmentStub;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class YearlyReportDocumentTest {
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[!-~]+");

    @Inject
    RenderDocument render;

    @Inject
    PdfTypesetter typesetter;

    @Test
    void says_what_it_shall_say_and_looks_as_it_shall_look() {
        byte[] pdf = pdf(Samples.phitsanulok(), Numerals.THAI);

        Golden.text("phitsanulok-2565", PdfText.of(pdf));
        Golden.page("phitsanulok-2565", pdf, 1);
        Golden.page("phitsanulok-2565", pdf, 2);
        Golden.page("phitsanulok-2565", pdf, 4);
        Golden.page("phitsanulok-2565", pdf, 6);
    }

    @Test
    void a_result_given_per_indicator_without_a_plan_has_a_report_too() {
        byte[] pdf = pdf(Samples.lumphli(), Numerals.THAI);

        Golden.text("lumphli-2565", PdfText.of(pdf));
        Golden.page("lumphli-2565", pdf, 2);
    }

    @Test
    void thai_numerals_stand_throughout_except_in_web_addresses() {
        String text = PdfText.of(pdf(Samples.phitsanulok(), Numerals.THAI)).replace("\n", "");

        String outsideAddresses = WEB_ADDRESS.matcher(text).replaceAll("");
        assertTrue(text.length() > outsideAddresses.length());
        assertFalse(outsideAddresses.matches("(?s).*[0-9].*"), outsideAddresses);
    }

    @Test
    void arabic_numerals_stand_throughout_where_they_are_asked_for() {
        String text = PdfText.of(pdf(Samples.phitsanulok(), Numerals.ARABIC));

        assertFalse(text.matches("(?s).*[๐-๙].*"));
        assertTrue(text.contains("96.99") && text.contains("หน้า 1 / "));
    }

    @Test
    void words_with_stacked_marks_copy_out_as_they_were_written() {
        String hard =
                "น้ำ ที่ ปี ญู ฐุ ป้ำ ปู่ ฟื้น ฎีกา กตัญญู ฐานันดร ผู้ ฝี่ ปั๊ม ใต้ถุน ธรรม์ เก้าอี้ ปิ่น น้ำผึ้ง ค่ำ ต่ำ ฏุ ฬ่";
        for (String face : List.of("p", "b", "i")) {
            var pages = new Pages(
                    "<html><head><style>body { font-family: Sarabun; }</style></head><body><p><" + face + ">" + hard
                            + "</" + face + "></p></body></html>",
                    "น้ำใจ",
                    Set.of(),
                    Language.THAI,
                    Numerals.THAI);

            String text = PdfText.of(typesetter.typeset(pages)).replace("\n", "");

            assertTrue(text.startsWith(hard), () -> face + ": " + text);
        }
    }

    @Test
    void a_screen_reader_knows_that_it_reads_thai_in_embedded_fonts() throws IOException {
        try (var document = Loader.loadPDF(pdf(Samples.phitsanulok(), Numerals.THAI))) {
            assertEquals("th-TH", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentInformation().getTitle().contains("องค์การบริหารส่วนจังหวัดพิษณุโลก"));
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name::getName);
                }
            }
        }
    }

    @Test
    void nothing_sticks_out_of_the_margins() {
        Margins.stayFree(pdf(Samples.phitsanulok(), Numerals.THAI));
        Margins.stayFree(pdf(Samples.lumphli(), Numerals.THAI));
    }

    @Test
    void texts_as_long_as_the_hub_takes_them_are_shown_whole_and_within_the_margins() {
        byte[] pdf = pdf(LongTexts.of(Samples.phitsanulok()), Numerals.THAI);

        String text = PdfText.of(pdf).replace("\n", "").replace(" ", "");

        assertEquals(
                List.of(),
                LongTexts.ENDS.stream().filter(end -> !text.contains(end)).toList());
        Margins.stayFree(pdf);
    }

    @Test
    void a_name_longer_than_a_line_leaves_the_page_number_its_place() {
        var marks = PdfText.runs(pdf(LongTexts.of(Samples.phitsanulok()), Numerals.THAI)).stream()
                .filter(Margins::isPageMark)
                .toList();

        for (int page = 0; page < marks.size(); page += 2) {
            assertTrue(marks.get(page).text().endsWith("…"));
            assertTrue(marks.get(page + 1).text().startsWith("หน้า "));
            assertTrue(marks.get(page).right() + 5 * Margins.POINTS_PER_MM
                    <= marks.get(page + 1).left());
        }
    }

    @Test
    void a_measure_longer_than_a_page_loses_no_step() {
        var plan = Samples.phitsanulok().plan();
        var first = plan.measures().getFirst();
        String step = "ตรวจสอบทะเบียนทรัพย์สินของราชการและรายงานผลต่อผู้บังคับบัญชาตามลำดับชั้น";
        var longer = new Plan.Measure(
                first.no(),
                first.issueNo(),
                first.itemCodes(),
                first.title(),
                Collections.nCopies(60, step),
                first.responsibleUnits(),
                first.allUnits(),
                first.period(),
                first.monitoring(),
                first.reporting(),
                first.budget());
        var report = Samples.phitsanulok().with(PlanCopies.withMeasures(plan, List.of(longer)));

        String text = PdfText.of(pdf(report, Numerals.ARABIC)).replace("\n", "");

        assertEquals(60, text.split(Pattern.quote(step), -1).length - 1);
        assertTrue(text.contains("60) "));
    }

    @Test
    void what_an_officer_typed_is_shown_as_typed_even_if_it_looks_like_markup() {
        var plan = Samples.phitsanulok().plan();
        var first = plan.measures().getFirst();
        var odd = new Plan.Measure(
                1, 1, List.of(), "ก <b>&amp;\u0007</b> ข", List.of(), List.of(), true, null, null, null, null);
        var report = Samples.phitsanulok().with(PlanCopies.withMeasures(plan, List.of(odd)));

        assertTrue(
                render.lay(report.report(), Numerals.THAI).pages().html().contains("ก &lt;b&gt;&amp;amp;&lt;/b&gt; ข"));
        assertTrue(PdfText.of(pdf(report, Numerals.THAI)).contains("<b>&amp;</b>"), first::title);
    }

    private byte[] pdf(Samples sample, Numerals numerals) {
        return render.as(DocumentFormat.PDF, render.lay(sample.report(), numerals));
    }
}
