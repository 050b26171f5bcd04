package org.itahub.reporting.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.font.GlyphVector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.BaseFont;

class ClusterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String SIGNS = IntStream.rangeClosed('!', '~')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            + "ก่ญฐปฝฟฬฎฏฤๅเแโใไๆฯะาำ๑๒“”‘’–—…";

    private final SarabunFonts fonts = new SarabunFonts();

    @Test
    void a_cluster_is_a_letter_with_its_marks() {
        assertEquals(List.of("น้ำ", "ป", "ปี้", " ", "é", "๑"), Cluster.in("น้ำปปี้ é๑"));
        assertEquals(List.of(), Cluster.in(""));
    }

    @Test
    void the_lines_of_documents_are_shaped_as_their_clusters_are() throws IOException {
        for (Path file : files()) {
            Files.readAllLines(file).stream().map(String::strip).forEach(this::assertShapedByClusters);
        }
    }

    @Test
    void no_two_letters_change_each_other() {
        SIGNS.chars()
                .forEach(one -> SIGNS.chars()
                        .forEach(other -> assertShapedByClusters(Character.toString(one) + Character.toString(other))));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".txt")).toList();
        }
    }

    private void assertShapedByClusters(String text) {
        for (BaseFont face : List.of(fonts.regular(), fonts.bold())) {
            var whole = new ArrayList<Glyph>();
            var parts = new ArrayList<Glyph>();
            append(whole, shaped(face, text), 0);
            double start = 0;
            for (String cluster : Cluster.in(text)) {
                start = append(parts, shaped(face, cluster), start);
            }
            assertTrue(areNear(whole, parts), text);
        }
    }

    private GlyphVector shaped(BaseFont face, String text) {
        return fonts.newLayout().computeGlyphVector(face, Cluster.SIZE, text);
    }

    private static double append(List<Glyph> glyphs, GlyphVector shaped, double start) {
        for (int i = 0; i < shaped.getNumGlyphs(); i++) {
            var place = shaped.getGlyphPosition(i);
            glyphs.add(new Glyph(shaped.getGlyphCode(i), start + place.getX(), place.getY()));
        }
        return start + shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
    }

    private static boolean areNear(List<Glyph> some, List<Glyph> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i).isNear(others.get(i)));
    }

    /** Where it stands in thousandths of the size. */
    private record Glyph(int code, double across, double down) {
        /** Sums of widths are rounded. */
        boolean isNear(Glyph other) {
            return code == other.code && Math.abs(across - other.across) < 2 && Math.abs(down - other.down) < 0.5;
        }
    }
}
