package org.itahub.reporting.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.measures.PlanLayout;
import org.itahub.reporting.document.measures.PlanSamples;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class WordDocumentTest {
    private final byte[] file = file(Numerals.THAI);

    @Test
    void a_tables_head_is_repeated_and_its_rows_stay_whole() throws IOException {
        try (var word = open(file)) {
            assertEquals(3, word.getTables().size());
            for (XWPFTable table : word.getTables()) {
                assertTrue(table.getRow(0).isRepeatHeader());
                assertTrue(table.getRows().stream().allMatch(row -> row.isCantSplitRow()));
            }
        }
    }

    @Test
    void a_sign_off_stays_on_one_page() throws IOException {
        try (var word = open(file)) {
            var rows = word.getTables().getLast().getRows();
            for (int row = 0; row < rows.size(); row++) {
                String style =
                        rows.get(row).getCell(1).getParagraphs().getFirst().getStyle();
                assertEquals(
                        row < rows.size() - 1,
                        word.getStyles().getStyle(style).getCTStyle().getPPr().isSetKeepNext());
            }
        }
    }

    @Test
    void every_paragraph_has_a_style_that_there_is_and_no_formatting_of_its_own() throws IOException {
        try (var word = open(file)) {
            for (XWPFParagraph paragraph : paragraphs(word)) {
                if (paragraph.getRuns().isEmpty()) {
                    continue;
                }
                assertTrue(word.getStyles().styleExist(paragraph.getStyle()), paragraph::getText);
                for (var run : paragraph.getRuns()) {
                    assertTrue(run.getCTR().getRPr().sizeOfCsArray() == 1, "Thai is complex script");
                    assertTrue(run.getCTR().getRPr().sizeOfRFontsArray() == 0
                            && run.getCTR().getRPr().sizeOfSzArray() == 0);
                }
            }
        }
    }

    @Test
    void thai_has_sarabun_of_sixteen_points_and_the_thai_language() throws IOException {
        try (var word = open(file)) {
            var defaults = word.getStyles().getDefaultRunStyle();
            assertEquals(16, defaults.getFontSizeAsDouble());
            String xml = part("word/styles.xml");
            assertTrue(xml.contains("w:cs=\"Sarabun\"") && xml.contains("w:bidi=\"th-TH\""));
            assertTrue(xml.contains("<w:szCs w:val=\"32\"/>") && xml.contains("<w:bCs/>"));
        }
    }

    @Test
    void it_lies_across_a4_with_the_owner_and_thai_page_numbers_at_the_foot() throws IOException {
        try (var word = open(file)) {
            var section = word.getDocument().getBody().getSectPr();
            assertEquals(BigInteger.valueOf(16838), section.getPgSz().getW());
            assertEquals(BigInteger.valueOf(11906), section.getPgSz().getH());
            assertEquals(STPageOrientation.LANDSCAPE, section.getPgSz().getOrient());
            assertTrue(word.getFooterList().getFirst().getText().contains("องค์การบริหารส่วนจังหวัดพิษณุโลก"));
        }
        assertTrue(part("word/footer1.xml").contains("PAGE \\* THAIARABIC"));
    }

    @Test
    void columns_fill_the_paper_between_the_margins() throws IOException {
        try (var word = open(file)) {
            for (XWPFTable table : word.getTables()) {
                int width = table.getCTTbl().getTblGrid().getGridColList().stream()
                        .mapToInt(column -> ((BigInteger) column.getW()).intValue())
                        .sum();
                assertEquals(14798, width, 20);
            }
        }
    }

    @Test
    void it_has_its_title_and_owner_among_its_properties() throws IOException {
        try (var word = open(file)) {
            var properties = word.getProperties().getCoreProperties();
            assertEquals("แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", properties.getTitle());
            assertEquals("องค์การบริหารส่วนจังหวัดพิษณุโลก", properties.getCreator());
        }
    }

    @Test
    void a_tables_title_is_a_heading() throws IOException {
        try (var word = open(file)) {
            assertEquals(
                    List.of("Title", "Subtitle", "Subtitle", "Normal", "Heading2", "Heading2", "Normal", "Heading2"),
                    word.getParagraphs().stream()
                            .filter(paragraph -> !paragraph.getText().isEmpty())
                            .map(XWPFParagraph::getStyle)
                            .toList());
        }
    }

    private static byte[] file(Numerals numerals) {
        return WordDocument.of(
                PlanSamples.phitsanulok()
                        .document(PlanLayout.BY_INSTRUMENT, PlanSamples.THAI)
                        .rewritten(numerals::write),
                numerals);
    }

    private static XWPFDocument open(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument word) {
        var all = new ArrayList<>(word.getParagraphs());
        word.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .forEach(cell -> all.addAll(cell.getParagraphs()));
        return all;
    }

    private String part(String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("No " + name);
    }
}
