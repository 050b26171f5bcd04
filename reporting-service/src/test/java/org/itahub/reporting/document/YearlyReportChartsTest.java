package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.itahub.embedded.test.HubServers;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.document.pdf.PdfTypesetter;
import org.itahub.reporting.document.yearly.YearlyReportPages;
import org.itahub.reporting.result.PublishedResult;
import org.itahub.reporting.support.AssessmentStub;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class YearlyReportChartsTest {
    @Inject
    YearlyReportPages layout;

    @Inject
    PdfTypesetter typesetter;

    @Test
    void bars_a_radar_and_the_years_stand_in_both_formats_and_say_the_same() {
        Pages pages = layout.of(Samples.phitsanulok().report(), Numerals.THAI);

        List<String> said = PdfText.alternatives(typesetter.typeset(pages));

        assertEquals(3, said.size());
        var descriptions = pages.xhtml().getElementsByTagName("desc");
        for (int i = 0; i < said.size(); i++) {
            assertTrue(said.get(i).endsWith(descriptions.item(i).getTextContent()), said.get(i));
        }
        assertTrue(pages.html().contains("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    }

    @Test
    void who_cannot_see_the_bars_is_told_every_score() {
        var sample = Samples.lumphli();

        String bars = PdfText.alternatives(typesetter.typeset(layout.of(sample.report(), Numerals.ARABIC)))
                .getFirst();

        for (PublishedResult.Indicator indicator : sample.result().indicators()) {
            String figure = String.format(
                    Locale.ROOT, "%s. %s %.2f คะแนน", indicator.code(), indicator.nameTh(), indicator.score());
            assertTrue(bars.contains(figure), figure);
        }
    }

    @Test
    void the_first_year_has_no_line_and_a_total_alone_no_bars() {
        var first = Samples.lumphli();
        var totalOnly = new Samples(
                first.agency(), totalOnly(first.result()), first.triage(), first.years(), null, first.progress());

        assertEquals(2, charts(first));
        assertEquals(0, charts(totalOnly));
    }

    @Test
    void charts_are_vectors_and_bring_no_picture_with_them() throws IOException {
        byte[] pdf = typesetter.typeset(layout.of(Samples.phitsanulok().report(), Numerals.THAI));

        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                assertFalse(page.getResources().getXObjectNames().iterator().hasNext());
            }
        }
    }

    private int charts(Samples sample) {
        return layout.of(sample.report(), Numerals.THAI)
                .xhtml()
                .getElementsByTagName("svg")
                .getLength();
    }

    private static PublishedResult totalOnly(PublishedResult result) {
        return new PublishedResult(
                result.agencyCode(),
                result.fiscalYear(),
                result.revision(),
                result.publishedAt(),
                result.reason(),
                "TOTAL",
                result.total(),
                result.level(),
                result.meetsTarget(),
                List.of(),
                List.of());
    }
}
