package org.itahub.reporting.document.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.itahub.reporting.document.model.Document;

/** What a Word document says of itself to catalogues. */
final class WordProperties {
    private static final String THAI = "th-TH";
    private static final String PROGRAM = "ITA Hub";

    private WordProperties() {}

    static void set(XWPFDocument word, Document document) {
        var core = word.getProperties().getCoreProperties();
        core.setTitle(document.title());
        core.setCreator(document.owner());
        core.getUnderlyingProperties()
                .setLanguageProperty("th".equals(document.language()) ? THAI : document.language());
        var extended = word.getProperties().getExtendedProperties();
        extended.setApplication(PROGRAM);
        extended.setCompany(document.owner());
    }
}
