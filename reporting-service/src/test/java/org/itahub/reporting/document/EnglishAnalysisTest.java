package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.itahub.reporting.document.analysis.AnalysisSamples;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.readmodel.ReadModelJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What in an English analysis or yearly report is Thai is data: without Thai data there is no Thai letter in them. */
class EnglishAnalysisTest {
    private static final Pattern THAI = Pattern.compile("[\\u0E00-\\u0E7F]+");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .build();

    private final RenderDocument render = Rendering.RENDER;

    static Stream<Function<Samples, Document>> kinds() {
        return Stream.of(sample -> sample.analysis(Language.ENGLISH), sample -> sample.report(Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void without_thai_data_no_word_is_thai(Function<Samples, Document> kind) {
        for (Samples sample : AnalysisSamples.all()) {
            assertNoThai(kind.apply(latin(sample)).toString());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nor_in_pages_charts_and_what_is_read_aloud(Function<Samples, Document> kind) throws IOException {
        Document document = kind.apply(latin(Samples.lumphli()));
        byte[] pdf = written(DocumentFormat.PDF, document);

        assertNoThai(new String(written(DocumentFormat.HTML, document), StandardCharsets.UTF_8)
                .replaceAll("(?s)<style>.*</style>", ""));
        assertNoThai(PdfText.of(pdf));
        assertNoThai(PdfText.alternatives(pdf).toString());
        assertEquals("en-GB", PdfText.language(pdf));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(written(DocumentFormat.DOCX, document)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches("word/(document|footer\\d|charts/chart\\d)\\.xml")) {
                    assertNoThai(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    @Test
    void says_what_it_shall_say_in_english() {
        byte[] pdf = written(
                DocumentFormat.PDF, Samples.lumphli().with(LostSamples.items()).analysis(Language.ENGLISH));

        Golden.text("result-analysis-lumphli-en", PdfText.of(pdf));
        Margins.stayFree(pdf);
    }

    @Test
    void tells_every_score_of_its_charts_in_english() {
        List<String> said = PdfText.alternatives(
                written(DocumentFormat.PDF, Samples.lumphli().analysis(Language.ENGLISH)));

        assertTrue(said.getFirst().contains("Bar chart, out of 100 points: 1. Performance of duties 92.26 points; "));
        assertTrue(said.getFirst().contains("The dashed line is at 85 points"));
    }

    private byte[] written(DocumentFormat format, Document document) {
        return render.as(format, render.lay(document, Numerals.ARABIC));
    }

    private static Samples latin(Samples sample) {
        try {
            return ReadModelJson.read(
                    THAI.matcher(JSON.writeValueAsString(sample)).replaceAll("x"), Samples.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertNoThai(String text) {
        Matcher found = THAI.matcher(text);
        assertFalse(
                found.find(),
                () -> found.group() + " in "
                        + text.substring(Math.max(0, found.start() - 80), Math.min(text.length(), found.end() + 20)));
    }
}
