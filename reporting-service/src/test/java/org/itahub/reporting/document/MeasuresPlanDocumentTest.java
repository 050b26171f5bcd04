package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.itahub.embedded.test.HubServers;
import org.itahub.reporting.document.measures.MeasuresPlan;
import org.itahub.reporting.document.measures.PlanLayout;
import org.itahub.reporting.document.measures.PlanSamples;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.support.AssessmentStub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class MeasuresPlanDocumentTest {

    @Inject
    RenderDocument render;

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void each_layout_says_what_it_shall_say_and_looks_as_it_shall_look(PlanLayout layout) {
        byte[] pdf = pdf(PlanSamples.phitsanulok(), layout);

        String name = "measures-plan-" + layout.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Golden.text(name, PdfText.of(pdf));
        Golden.page(name, pdf, 1);
    }

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void nothing_sticks_out_of_the_margins(PlanLayout layout) {
        for (MeasuresPlan plan : List.of(
                PlanSamples.phitsanulok(), PlanSamples.fortySteps(), PlanSamples.longName(), PlanSamples.empty())) {
            Margins.stayFree(pdf(plan, layout));
        }
    }

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void thai_numerals_stand_throughout_unless_arabic_ones_are_asked_for(PlanLayout layout) {
        var document = PlanSamples.fortySteps().document(layout, PlanSamples.THAI);

        for (var format : List.of(DocumentFormat.HTML, DocumentFormat.PDF)) {
            assertTrue(text(format, render.as(format, render.lay(document, Numerals.THAI)))
                    .contains("พ.ศ. ๒๕๖๖"));
            assertFalse(text(format, render.as(format, render.lay(document, Numerals.ARABIC)))
                    .matches("(?s).*[๐-๙].*"));
        }
    }

    @Test
    void a_measure_of_forty_steps_loses_none_on_its_way_over_the_pages() {
        String text = PdfText.of(pdf(PlanSamples.fortySteps(), PlanLayout.BY_INSTRUMENT))
                .replaceAll("\\s", "");

        assertEquals(41, text.split("จบขั้นตอน", -1).length);
    }

    @Test
    void what_an_officer_typed_is_shown_as_typed_even_if_it_looks_like_markup() {
        Plan odd = PlanSamples.changed(
                PlanSamples.phitsanulok().plan(),
                measure -> new Plan.Measure(
                        measure.no(),
                        1,
                        List.of(),
                        "=1+1 <b>&amp;\u0007</b>",
                        List.of(),
                        List.of(),
                        true,
                        null,
                        null,
                        null,
                        null));
        var document = PlanSamples.of(odd).document(PlanLayout.BY_ITEM, PlanSamples.THAI);

        assertEquals(
                "=1+1 <b>&amp;</b>",
                measure(CellsOf.html(render.as(DocumentFormat.HTML, render.lay(document, Numerals.ARABIC)))));
        assertEquals(
                "=1+1 <b>&amp;</b>",
                measure(CellsOf.docx(render.as(DocumentFormat.DOCX, render.lay(document, Numerals.ARABIC)))));
        assertEquals(
                "=1+1 <b>&amp;</b>",
                measure(CellsOf.xlsx(render.as(DocumentFormat.XLSX, render.lay(document, Numerals.ARABIC)))));
        assertEquals(
                "'=1+1 <b>&amp;</b>",
                CellsOf.csv(render.as(DocumentFormat.CSV, render.lay(document, Numerals.ARABIC)))
                        .get(1)
                        .get(2));
        assertTrue(PdfText.of(render.as(DocumentFormat.PDF, render.lay(document, Numerals.ARABIC)))
                .contains("=1+1 <b>&amp;</b>"));
    }

    @ParameterizedTest
    @EnumSource(PlanLayout.class)
    void a_pdf_shows_a_lozenge_for_what_its_font_lacks_and_says_so(PlanLayout layout) {
        Plan plan = PlanSamples.phitsanulok().plan();
        var typed = PlanSamples.changed(
                plan,
                measure -> new Plan.Measure(
                        measure.no(), 1, List.of(), "คู่มือ 👍", List.of(), List.of(), true, null, null, null, null));

        String text = PdfText.of(pdf(PlanSamples.of(typed), layout));

        assertTrue(text.contains("คู่มือ ◊"));
        assertTrue(text.contains("U+1F44D"));
    }

    private static String measure(List<List<String>> rows) {
        return rows.get(1).get(1);
    }

    private static String text(DocumentFormat format, byte[] content) {
        return format == DocumentFormat.PDF
                ? PdfText.of(content).replace('\u00a0', ' ')
                : new String(content, StandardCharsets.UTF_8).replaceAll("(?s)<style>.*</style>", "");
    }

    private byte[] pdf(MeasuresPlan plan, PlanLayout layout) {
        return render.as(DocumentFormat.PDF, render.lay(plan.document(layout, PlanSamples.THAI), Numerals.THAI));
    }
}
