package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.itahub.reporting.document.csv.DocumentCsv;
import org.itahub.reporting.document.docx.WordDocument;
import org.itahub.reporting.document.html.DocumentPages;
import org.itahub.reporting.document.json.DocumentJson;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.pdf.PdfTypesetter;
import org.itahub.reporting.document.xlsx.DocumentWorkbook;

/**
 * Writes one document in any format. Texts are in the document's digits in all but JSON, which keeps them as they were
 * written; figures and days are words for people and values for machines.
 */
@ApplicationScoped
public class RenderDocument {
    private static final String TABLE_HEAD = "ตาราง";

    private final PdfTypesetter typesetter;

    RenderDocument(PdfTypesetter typesetter) {
        this.typesetter = typesetter;
    }

    public byte[] as(DocumentFormat format, Document document, Numerals numerals) {
        Document written = document.rewritten(text -> numerals.write(Pages.forXml(text)));
        return switch (format) {
            case HTML -> DocumentPages.of(written, numerals).html().getBytes(StandardCharsets.UTF_8);
            case PDF -> typesetter.typeset(DocumentPages.of(written, numerals));
            case DOCX -> WordDocument.of(written, numerals);
            case XLSX -> DocumentWorkbook.of(written, numerals);
            case CSV -> DocumentCsv.of(written, TABLE_HEAD);
            case JSON -> DocumentJson.of(document);
        };
    }
}
