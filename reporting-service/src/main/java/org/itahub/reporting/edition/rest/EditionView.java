package org.itahub.reporting.edition.rest;

import io.quarkus.qute.TemplateData;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.edition.Edition;

/** An edition as the public pages show it. @param toRead its page or, where it is a picture, that */
@TemplateData
public record EditionView(
        String id,
        String owner,
        String document,
        int number,
        String issuedOn,
        String issuedBy,
        String reason,
        String sha256,
        boolean newest,
        String toRead,
        String pdf) {

    static EditionView of(Edition edition) {
        return new EditionView(
                edition.id(),
                edition.ownerName(),
                edition.document().nameTh(),
                edition.number(),
                Wordings.day(edition.issuedAt()),
                edition.issuedBy(),
                edition.reason(),
                edition.sha256(),
                edition.isNewest(),
                EditionAddress.pathOf(edition, edition.document().kind().isDrawn() ? ".png" : ".html"),
                EditionAddress.pathOf(edition, ".pdf"));
    }
}
