package org.itahub.reporting.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.itahub.reporting.document.EcmaSchemas;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.measures.PlanLayout;
import org.itahub.reporting.document.measures.PlanSamples;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.pdf.Chapters;
import org.junit.jupiter.api.Test;

class WordContentsTest {
    private static final Document LONG = Chapters.of(4, 1, 3).rewritten(Numerals.THAI::write);
    private static final Map<Integer, Integer> PAGES =
            IntStream.range(0, LONG.blocks().size()).boxed().collect(Collectors.toMap(no -> no, no -> 10 + no));

    private final byte[] file = WordDocument.of(LONG, Numerals.THAI, PAGES);

    @Test
    void every_heading_has_an_entry_with_its_page_before_anything_is_updated() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var entries = word.getParagraphs().stream()
                    .filter(paragraph -> isStyled(paragraph, "TOC"))
                    .toList();

            assertEquals(8, entries.size());
            assertTrue(entries.getFirst().getText().startsWith("บทที่ ๑ การใช้ทรัพย์สินฯ"));
            assertTrue(entries.getFirst().getText().endsWith("๑๐"));
            assertEquals("TOC2", entries.get(1).getStyle());
        }
    }

    @Test
    void an_entry_and_its_number_point_to_the_bookmark_at_its_heading() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var bookmarks = word.getParagraphs().stream()
                    .filter(paragraph -> isStyled(paragraph, "Heading"))
                    .map(paragraph ->
                            paragraph.getCTP().getBookmarkStartArray(0).getName())
                    .toList();
            var links = word.getParagraphs().stream()
                    .filter(paragraph -> isStyled(paragraph, "TOC"))
                    .map(paragraph -> paragraph.getCTP().getHyperlinkArray(0))
                    .toList();

            assertEquals(bookmarks, links.stream().map(link -> link.getAnchor()).toList());
            for (var link : links) {
                assertTrue(link.xmlText().contains("PAGEREF " + link.getAnchor() + " "));
            }
        }
    }

    @Test
    void it_is_one_field_that_nobody_is_asked_about_at_opening() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            String body = word.getDocument().xmlText();

            assertEquals(1, body.split("TOC \\\\o", -1).length - 1);
            for (String mark : List.of("begin", "separate", "end")) {
                assertEquals(9, body.split("fldCharType=\"" + mark + "\"", -1).length - 1, mark);
            }
            assertFalse(word.getSettings().getCTSettings().isSetUpdateFields());
            assertFalse(body.contains("dirty"));
        }
    }

    @Test
    void its_numbers_stand_at_the_right_margin_in_the_documents_digits() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var section = word.getDocument().getBody().getSectPr();
            var tab = word.getStyles()
                    .getStyle("TOC1")
                    .getCTStyle()
                    .getPPr()
                    .getTabs()
                    .getTabArray(0);

            assertEquals("thaiNumbers", section.getPgNumType().getFmt().toString());
            assertEquals(
                    width(section.getPgSz().getW())
                            - width(section.getPgMar().getLeft())
                            - width(section.getPgMar().getRight()),
                    width(tab.getPos()));
        }
    }

    @Test
    void a_document_of_few_headings_has_none() throws IOException {
        var few = WordDocument.of(Chapters.of(1, 0, 3), Numerals.THAI, Map.of());
        try (var word = new XWPFDocument(new ByteArrayInputStream(few))) {
            assertFalse(word.getParagraphs().stream()
                    .map(XWPFParagraph::getStyle)
                    .anyMatch(style -> style != null && style.startsWith("TOC")));
        }
    }

    @Test
    void word_finds_nothing_to_repair() {
        assertEquals(List.of(), EcmaSchemas.faults(file));
        for (PlanLayout layout : PlanLayout.values()) {
            for (Numerals numerals : Numerals.values()) {
                assertEquals(
                        List.of(),
                        EcmaSchemas.faults(WordDocument.of(
                                PlanSamples.phitsanulok()
                                        .document(layout, PlanSamples.THAI)
                                        .rewritten(numerals::write),
                                numerals)));
            }
        }
    }

    private static boolean isStyled(XWPFParagraph paragraph, String style) {
        return paragraph.getStyle() != null && paragraph.getStyle().startsWith(style);
    }

    private static int width(Object twentieths) {
        return ((BigInteger) twentieths).intValue();
    }
}
