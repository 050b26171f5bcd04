package org.itahub.reporting.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.Pages;
import org.itahub.reporting.document.text.Language;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** What a screen reader is told. */
class AccessibilityTest {
    private static final Set<String> DRAWING = Set.of("Tj", "TJ", "f", "f*", "S", "B", "Do");

    private final byte[] pdf = Chapters.pdf(Chapters.of(1, 1, 120));

    @Test
    void the_file_says_title_author_and_language_and_shows_its_title() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertEquals(
                    "รายงานทดสอบ เทศบาลตำบลทดสอบ",
                    document.getDocumentInformation().getTitle());
            assertEquals("เทศบาลตำบลทดสอบ", document.getDocumentInformation().getAuthor());
            assertEquals("th-TH", catalog.getLanguage());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertTrue(catalog.getMarkInfo().isMarked());

            var xmp = xml(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8));
            assertEquals("รายงานทดสอบ เทศบาลตำบลทดสอบ", said(xmp, "dc:title"));
            assertEquals("เทศบาลตำบลทดสอบ", said(xmp, "dc:creator"));
            assertEquals("th-TH", said(xmp, "dc:language"));
        }
    }

    @Test
    void headings_paragraphs_and_tables_are_read_as_such_in_their_order() {
        var parts = PdfStructure.of(pdf);

        assertEquals(
                List.of(
                        "H1 รายงานทดสอบ",
                        "P ปีงบประมาณ พ.ศ. ๒๕๖๖",
                        "H2 บทที่ ๑ การใช้ทรัพย์สินฯ",
                        "P ทดสอบ",
                        "H3 ตารางที่ ๑ ฯ"),
                parts.subList(0, 5).stream()
                        .map(part -> part.tag() + " " + part.text())
                        .toList());
        assertEquals("Document/Table/THead/TR/TH", parts.get(5).tags());
        assertEquals("Document/Table/TBody/TR/TD", parts.get(7).tags());
        assertEquals("แถว ๑", parts.get(7).text());
    }

    @Test
    void no_level_of_headings_is_left_out() {
        var headings = PdfStructure.of(Chapters.pdf(Chapters.of(List.of(Chapters.table("ตาราง", 1))))).stream()
                .map(PdfStructure.Part::tag)
                .filter(tag -> tag.startsWith("H"))
                .toList();

        assertEquals(List.of("H1", "H2"), headings);
    }

    @Test
    void a_tables_head_is_drawn_on_each_page_and_read_once() {
        long drawn = PdfText.runs(pdf).stream()
                .filter(run -> run.text().equals("ลำดับ"))
                .count();
        long read = PdfStructure.of(pdf).stream()
                .filter(part -> part.tag().equals("TH") && part.text().equals("ลำดับ"))
                .count();

        assertTrue(drawn > 3, () -> drawn + " heads");
        assertEquals(1, read);
    }

    @Test
    void nothing_is_read_that_is_not_drawn_once() {
        String drawn = String.join(
                "", PdfText.runs(pdf).stream().map(PdfText.Run::text).toList());
        for (var part : PdfStructure.of(pdf)) {
            if (part.text().startsWith("แถว")) {
                assertEquals(2, drawn.split(part.text() + "(?![๐-๙])", -1).length, part::text);
            }
        }
    }

    @Test
    void all_that_is_drawn_is_part_of_the_structure_or_marked_as_decoration() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                assertEquals(List.of(), unmarked(page));
            }
        }
    }

    @Test
    void a_link_is_known_to_the_structure_and_says_where_it_leads() {
        var pages = new Pages(
                "<html lang=\"th\"><head><title>ก</title><style>body { font-family: Sarabun; }</style></head><body><table><tr><td><a href=\"https://a.example/1\">หลักฐาน</a>"
                        + " และ<span>อื่น</span></td></tr></table></body></html>",
                "ก",
                Set.of(),
                Language.THAI,
                Numerals.THAI);

        var parts = PdfStructure.of(Typesetting.TYPESETTER.typeset(pages));

        assertEquals("Document/Table/TR/TD/Link", parts.getFirst().tags());
        assertEquals("หลักฐาน", parts.getFirst().text());
        assertEquals(1, parts.getFirst().links());
        assertEquals("และ", parts.get(1).text().strip());
        assertEquals("อื่น", parts.get(2).text());
    }

    @Test
    void a_picture_is_read_as_what_it_shows() {
        var pages = new Pages(
                "<html lang=\"th\"><head><title>ก</title><style>body { font-family: Sarabun; }</style></head><body><svg width=\"90\" height=\"20\"><title>คะแนน</title>"
                        + "<desc>ลดลง</desc><text x=\"0\" y=\"14\" font-size=\"10\" fill=\"#000000\">ปี</text></svg></body></html>",
                "ก",
                Set.of(),
                Language.THAI,
                Numerals.THAI);

        var picture = PdfStructure.of(Typesetting.TYPESETTER.typeset(pages)).getFirst();

        assertEquals("Figure", picture.tag());
        assertEquals("คะแนน. ลดลง", picture.alternative());
    }

    private static List<Operator> unmarked(PDPage page) throws IOException {
        var parser = new PDFStreamParser(page);
        var unmarked = new ArrayList<Operator>();
        int depth = 0;
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof Operator operator) {
                switch (operator.getName()) {
                    case "BMC", "BDC" -> depth++;
                    case "EMC" -> depth--;
                    default -> {
                        if (depth == 0 && DRAWING.contains(operator.getName())) {
                            unmarked.add(operator);
                        }
                    }
                }
            }
        }
        return unmarked;
    }

    private static org.w3c.dom.Document xml(String text) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text.substring(text.indexOf("<x:xmpmeta")))));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    private static String said(org.w3c.dom.Document xmp, String element) {
        return xmp.getElementsByTagName(element).item(0).getTextContent().strip();
    }
}
