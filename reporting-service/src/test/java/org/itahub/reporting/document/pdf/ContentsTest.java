package org.itahub.reporting.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.itahub.platform.thai.ThaiNumerals;
import org.junit.jupiter.api.Test;

class ContentsTest {
    /** Twelve chapters of some pages: headings stand on pages of one and of two digits. */
    private final byte[] pdf = Chapters.pdf(Chapters.of(12, 3, 30));

    @Test
    void every_heading_is_a_bookmark_that_leads_to_its_page() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("รายงานทดสอบ", title.getTitle());
            assertNull(title.getNextSibling());
            var chapters = children(title);
            assertEquals(12, chapters.size());
            for (PDOutlineItem chapter : chapters) {
                assertEquals(1, children(chapter).size(), "the chapter's table");
                assertEquals(pageOf(chapter.getTitle()), page(document, chapter));
            }
        }
    }

    @Test
    void the_table_of_contents_names_each_headings_page_in_thai_digits() {
        var entries = PdfStructure.of(pdf).stream()
                .filter(part -> part.tags().contains("/TOC/"))
                .toList();

        assertEquals(24, entries.size());
        assertTrue(entries.stream().anyMatch(entry -> entry.text().endsWith("๑๒")));
        for (var entry : entries) {
            assertEquals("Document/TOC/TOCI/Link", entry.tags());
            String heading = entry.text().replaceAll("ฯ[๐-๙]+$", "ฯ");
            assertEquals(heading + ThaiNumerals.toThai(Integer.toString(pageOf(heading))), entry.text());
        }
    }

    @Test
    void an_entry_leads_to_its_heading() throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var targets = new ArrayList<Integer>();
            for (var annotation : document.getPage(0).getAnnotations()) {
                var jump = (PDActionGoTo) ((PDAnnotationLink) annotation).getAction();
                targets.add(((PDPageDestination) jump.getDestination()).retrievePageNumber() + 1);
            }

            assertEquals(pageOf("บทที่ ๑ การใช้ทรัพย์สินฯ"), targets.getFirst());
            assertEquals(pageOf("ตารางที่ ๑๒ ฯ"), targets.getLast());
        }
    }

    @Test
    void a_short_document_and_one_with_few_headings_have_none() {
        assertFalse(hasContents(Chapters.pdf(Chapters.of(3, 0, 1))));
        assertFalse(hasContents(Chapters.pdf(Chapters.of(1, 0, 200))));
        assertTrue(hasContents(Chapters.pdf(Chapters.of(4, 0, 30))));
    }

    private static boolean hasContents(byte[] pdf) {
        return PdfStructure.of(pdf).stream().anyMatch(part -> part.tags().contains("/TOC/"));
    }

    /** The page on which the heading itself stands; the entry in the table of contents goes before. */
    private int pageOf(String heading) {
        return PdfText.runs(pdf).stream()
                .filter(run -> run.text().equals(heading))
                .reduce((entry, itself) -> itself)
                .orElseThrow(() -> new AssertionError("No heading " + heading))
                .page();
    }

    private static int page(PDDocument document, PDOutlineItem item) throws IOException {
        return document.getPages().indexOf(item.findDestinationPage(document)) + 1;
    }

    private static List<PDOutlineItem> children(PDOutlineNode node) {
        var children = new ArrayList<PDOutlineItem>();
        node.children().forEach(children::add);
        return children;
    }
}
