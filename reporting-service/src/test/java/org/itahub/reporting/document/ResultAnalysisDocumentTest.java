package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.itahub.reporting.document.analysis.AnalysisSamples;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.result.PublishedResult;
import org.junit.jupiter.api.Test;

class ResultAnalysisDocumentTest {
    private final RenderDocument render = Rendering.RENDER;

    @Test
    void says_what_it_shall_say_and_looks_as_it_shall_look() {
        byte[] pdf = pdf(Samples.phitsanulok(), Numerals.THAI);

        Golden.text("result-analysis-phitsanulok", PdfText.of(pdf));
        Golden.page("result-analysis-phitsanulok", pdf, 1);
        Golden.page("result-analysis-phitsanulok", pdf, 2);
        Golden.page("result-analysis-phitsanulok", pdf, 4);
    }

    @Test
    void weak_indicators_lost_items_and_contradictions_stand_in_it() {
        byte[] pdf = pdf(Samples.lumphli().with(LostSamples.items()), Numerals.THAI);

        Golden.text("result-analysis-lumphli", PdfText.of(pdf));
        Golden.page("result-analysis-lumphli", pdf, 4);
    }

    @Test
    void nothing_sticks_out_of_the_margins() {
        for (Samples sample : AnalysisSamples.all()) {
            Margins.stayFree(pdf(sample, Numerals.THAI));
        }
        Margins.stayFree(pdf(Samples.lumphli().withLongName(), Numerals.THAI));
    }

    @Test
    void thai_numerals_stand_throughout_unless_arabic_ones_are_asked_for() {
        assertFalse(PdfText.of(pdf(Samples.phitsanulok(), Numerals.THAI)).matches("(?s).*[0-9].*"));
        assertFalse(PdfText.of(pdf(Samples.phitsanulok(), Numerals.ARABIC)).matches("(?s).*[๐-๙].*"));
    }

    @Test
    void who_cannot_see_the_bars_is_told_every_score() {
        var sample = Samples.lumphli();

        List<String> said = PdfText.alternatives(pdf(sample, Numerals.ARABIC));

        assertEquals(2, said.size(), "no line over years for the first year");
        for (PublishedResult.Indicator indicator : sample.result().indicators()) {
            String figure = indicator.label() + " " + Wordings.score(indicator.score()) + " คะแนน";
            assertTrue(said.getFirst().contains(figure), figure);
        }
        assertEquals(
                3,
                PdfText.alternatives(pdf(Samples.phitsanulok(), Numerals.THAI)).size());
        assertEquals(
                0,
                PdfText.alternatives(pdf(sample.withTotalOnly(), Numerals.THAI)).size());
    }

    @Test
    void a_word_document_has_native_charts_and_a_page_says_what_they_say() throws IOException {
        byte[] docx =
                render.as(DocumentFormat.DOCX, render.lay(Samples.phitsanulok().analysis(), Numerals.THAI));

        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertEquals(3, word.getCharts().size());
        }
        String html = new String(
                render.as(DocumentFormat.HTML, render.lay(Samples.phitsanulok().analysis(), Numerals.THAI)),
                StandardCharsets.UTF_8);
        assertEquals(4, html.split("<svg ", -1).length);
    }

    private byte[] pdf(Samples sample, Numerals numerals) {
        return render.as(DocumentFormat.PDF, render.lay(sample.analysis(), numerals));
    }
}
