package org.itahub.reporting.document;

import java.nio.charset.StandardCharsets;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.html.DocumentPages;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.text.Language;
import org.itahub.reporting.document.text.XmlText;

/**
 * A document in the digits that were asked for, laid out once for all that is made from it.
 *
 * @param document as it was defined
 * @param inDigits the same with its texts in those digits
 * @param html its pages for a browser, in UTF-8
 */
record WrittenDocument(Document document, Document inDigits, Numerals numerals, Pages pages, byte[] html) {
    Language language() {
        return Language.of(document.language());
    }

    static WrittenDocument of(Document document, Numerals numerals, Lettering lettering) {
        Document inDigits = document.rewritten(text -> numerals.write(XmlText.of(text)));
        Pages pages = DocumentPages.of(inDigits, numerals, lettering);
        return new WrittenDocument(
                document, inDigits, numerals, pages, pages.html().getBytes(StandardCharsets.UTF_8));
    }
}
