package org.itahub.reporting.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.html.ContentsList;
import org.itahub.reporting.document.html.DocumentPages;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Outline;
import org.itahub.reporting.document.pdf.PdfTypesetter;

/**
 * On which pages a word processor will put the headings, reckoned by our own typesetter with the sizes of the Word
 * document's styles: its table of contents shall say something sensible before Word has counted.
 */
final class WordPages {
    private static final String STYLE = HouseStyle.read("/document/word-reckoning.css");

    private WordPages() {}

    /** The page of each heading by its block's number; none where the document has no table of contents. */
    static Map<Integer, Integer> of(
            Document document, Numerals numerals, Lettering lettering, PdfTypesetter typesetter) {
        var outline = Outline.of(document);
        var pages = new HashMap<Integer, Integer>();
        if (outline.wantsContents()) {
            List<Integer> blocks =
                    outline.entries().stream().map(Outline.Entry::block).toList();
            Map<String, Integer> reckoned = typesetter.pagesOf(
                    DocumentPages.of(document, numerals, lettering, STYLE),
                    blocks.stream().map(ContentsList::id).toList());
            blocks.forEach(block -> pages.put(block, reckoned.get(ContentsList.id(block))));
        }
        return pages;
    }
}
