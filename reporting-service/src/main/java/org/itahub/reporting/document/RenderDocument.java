package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.document.chart.Drawing;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.chart.Svg;
import org.itahub.reporting.document.csv.DocumentCsv;
import org.itahub.reporting.document.docx.WordDocument;
import org.itahub.reporting.document.docx.WordWidths;
import org.itahub.reporting.document.json.DocumentJson;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Imprint;
import org.itahub.reporting.document.pdf.PdfTypesetter;
import org.itahub.reporting.document.pdf.Posters;
import org.itahub.reporting.document.xlsx.DocumentWorkbook;

/**
 * Writes one document in any format. Texts are in the document's digits in all but JSON, which keeps them as they were
 * written; figures and days are words for people and values for machines.
 */
@ApplicationScoped
public class RenderDocument {
    private final PdfTypesetter typesetter;
    private final Posters posters;
    private final Lettering lettering;
    private final TypesettingPlaces places;

    RenderDocument(PdfTypesetter typesetter, Posters posters, Lettering lettering, TypesettingPlaces places) {
        this.typesetter = typesetter;
        this.posters = posters;
        this.lettering = lettering;
        this.places = places;
    }

    /** Lays the document out once for all that is made from it. */
    WrittenDocument lay(Document document, Numerals numerals) {
        return WrittenDocument.of(document, numerals, lettering);
    }

    /** A document that could go out. @param imprint what a copy says of itself at its end */
    public PublishedDocument published(
            Definition definition, Imprint imprint, DocumentFormat format, Numerals numerals, FileName fileName) {
        return switch (definition) {
            case Definition.Written text -> {
                WrittenDocument written = lay(text.said().followedBy(imprint), numerals);
                yield PublishedDocument.of(format, written.html(), fileName, () -> as(format, written));
            }
            case Definition.Drawn sheet -> {
                Drawing drawn = sheet.infographic().drawn(lettering, numerals, imprint);
                byte[] known = Svg.of(drawn, "sheet").getBytes(StandardCharsets.UTF_8);
                yield PublishedDocument.of(format, known, fileName, () -> as(format, drawn));
            }
        };
    }

    /** The first page of a PDF as a picture. */
    public byte[] picture(byte[] pdf) {
        return posters.png(pdf);
    }

    /**
     * The content for somebody who waits for it; who has time, such as a job, takes it from the document itself.
     *
     * @throws Problem 503 where too many are being set
     */
    public byte[] forReader(PublishedDocument document) {
        return document.costly()
                ? places.take(document.content())
                : document.content().get();
    }

    byte[] as(DocumentFormat format, WrittenDocument written) {
        return switch (format) {
            case HTML -> written.html();
            case PDF -> typesetter.typeset(written.pages());
            case DOCX -> word(written.inDigits(), written.numerals());
            case XLSX -> DocumentWorkbook.of(written.inDigits(), written.numerals());
            case CSV -> DocumentCsv.of(written.inDigits(), written.language().table());
            case JSON -> DocumentJson.of(written.document());
            case PNG -> throw new IllegalArgumentException("A document of pages is no picture");
        };
    }

    private byte[] as(DocumentFormat format, Drawing sheet) {
        byte[] pdf = posters.pdf(sheet);
        return format == DocumentFormat.PNG ? picture(pdf) : pdf;
    }

    private byte[] word(Document inDigits, Numerals numerals) {
        Document fitted = WordWidths.fitted(inDigits, numerals, lettering);
        return WordDocument.of(fitted, numerals, WordPages.of(fitted, numerals, lettering, typesetter));
    }
}
