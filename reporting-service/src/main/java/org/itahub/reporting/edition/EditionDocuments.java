package org.itahub.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.itahub.reporting.document.Definition;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.FileName;
import org.itahub.reporting.document.Imprints;
import org.itahub.reporting.document.PublicAddresses;
import org.itahub.reporting.document.PublishedDocument;
import org.itahub.reporting.document.RenderDocument;

/** Editions in every format: the PDF as it was issued or a picture of it, the others written from what was kept with it. */
@ApplicationScoped
public class EditionDocuments {
    private final Editions editions;
    private final RenderDocument render;
    private final PublicAddresses addresses;

    EditionDocuments(Editions editions, RenderDocument render, PublicAddresses addresses) {
        this.editions = editions;
        this.render = render;
        this.addresses = addresses;
    }

    /** An edition that could go out. */
    public PublishedDocument as(DocumentFormat format, Edition edition) {
        FileName fileName = edition.fileName().ofEdition(edition.number(), format);
        return switch (format) {
            case PDF ->
                new PublishedDocument(format, edition.sha256(), true, false, fileName, () -> editions.pdf(edition));
            case PNG ->
                PublishedDocument.of(
                        format,
                        edition.sha256().getBytes(StandardCharsets.US_ASCII),
                        fileName,
                        () -> render.picture(editions.pdf(edition)));
            case HTML, DOCX, XLSX, CSV, JSON ->
                written(edition, new Definition.Written(editions.content(edition)), format, fileName);
        };
    }

    /** The PDF that is to be kept; refused (503) where too many are being set. */
    byte[] typeset(Edition edition, Definition definition) {
        return render.forReader(written(edition, definition, DocumentFormat.PDF, edition.fileName()));
    }

    private PublishedDocument written(
            Edition edition, Definition definition, DocumentFormat format, FileName fileName) {
        return render.published(
                definition,
                Imprints.edition(edition.number(), edition.issuedAt(), addresses.verification(edition.id())),
                format,
                edition.numerals(),
                fileName);
    }
}
