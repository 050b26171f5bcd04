package org.itahub.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.FileName;
import org.itahub.reporting.document.Imprints;
import org.itahub.reporting.document.PublicAddresses;
import org.itahub.reporting.document.PublishedDocument;
import org.itahub.reporting.document.RenderDocument;
import org.itahub.reporting.document.model.Document;

/** Editions in every format: the PDF as it was issued, the others written from what was kept with it. */
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
        return format == DocumentFormat.PDF
                ? new PublishedDocument(format, edition.sha256(), true, false, fileName, () -> editions.pdf(edition))
                : render.published(printed(edition, editions.content(edition)), format, edition.numerals(), fileName);
    }

    /** The PDF that is to be kept; refused (503) where too many are being set. */
    byte[] typeset(Edition edition, Document content) {
        return render.forReader(
                render.published(printed(edition, content), DocumentFormat.PDF, edition.numerals(), null));
    }

    private Document printed(Edition edition, Document content) {
        return content.followedBy(
                Imprints.edition(edition.number(), edition.issuedAt(), addresses.verification(edition.id())));
    }
}
