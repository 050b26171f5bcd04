package org.itahub.reporting.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.Pages;
import org.itahub.reporting.document.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of {@code hard-words.txt} goes through the typesetter and comes back as it was written. */
class HardWordsTest {
    private static final List<String> WORDS = read();
    private static final String STYLE = "@page { margin: 20mm; } body { font-family: Sarabun; } svg { display: block; }"
            + " div { page-break-inside: avoid; }";

    @Test
    void there_are_three_hundred_of_them() {
        assertEquals(300, new HashSet<>(WORDS).size());
        assertEquals(300, WORDS.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "b", "i", "svg"})
    void each_copies_out_as_it_was_written(String way) throws IOException {
        try (var document = Loader.loadPDF(typeset(way))) {
            assertEquals(WORDS, words(new PDFTextStripper().getText(document).lines()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "b", "i", "svg"})
    void each_is_written_beside_its_glyphs_and_no_glyph_is_missing(String way) throws IOException {
        byte[] pdf = typeset(way);

        assertEquals(WORDS, words(PdfText.runs(pdf).stream().map(PdfText.Run::text)));
        try (var document = Loader.loadPDF(pdf)) {
            var glyphs = new Glyphs();
            glyphs.getText(document);
            assertTrue(glyphs.drawn > 300 && glyphs.missing == 0, glyphs.missing + " of " + glyphs.drawn);
        }
    }

    /** Counts what is drawn: glyph 0 is the box of a letter that the font does not have. */
    private static final class Glyphs extends PDFTextStripper {
        private int drawn;
        private long missing;

        @Override
        protected void processTextPosition(TextPosition glyph) {
            drawn++;
            missing += Arrays.stream(glyph.getCharacterCodes())
                    .filter(code -> code == 0)
                    .count();
        }
    }

    private static byte[] typeset(String way) {
        String words = WORDS.stream().map(word -> element(way, word)).collect(Collectors.joining());
        return Typesetting.TYPESETTER.typeset(new Pages(
                "<html><head><style>" + STYLE + "</style></head><body>" + words + "</body></html>",
                "",
                Set.of(),
                Language.THAI,
                Numerals.THAI));
    }

    private static String element(String way, String word) {
        return switch (way) {
            case "svg" ->
                "<div><svg width=\"200\" height=\"20\"><title>ก</title><desc>ข</desc>"
                        + "<text x=\"0\" y=\"14\" font-size=\"10\" fill=\"#000000\">" + word + "</text></svg></div>";
            default -> "<div><" + way + ">" + word + "</" + way + "></div>";
        };
    }

    /** The lines without the foot of each page. */
    private static List<String> words(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("หน้า "))
                .toList();
    }

    private static List<String> read() {
        try (var list = HardWordsTest.class.getResourceAsStream("/hard-words.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
