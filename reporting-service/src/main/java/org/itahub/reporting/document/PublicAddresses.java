package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.reporting.ReportingConfig;

/** The absolute addresses that documents print and agencies put on their websites: they hold for good. */
@ApplicationScoped
public class PublicAddresses {
    private final String base;

    PublicAddresses(ReportingConfig config) {
        this.base = config.publicUrl().replaceAll("/+$", "");
    }

    /** Where the public looks up whether a copy is that edition. */
    public String verification(String editionId) {
        return base + "/v/" + editionId;
    }

    /** Where the newest edition of a document always is. */
    public String newest(DocumentKey document) {
        String path = "/published/" + PublicNames.of(document.kind()) + "/" + document.owner() + "/"
                + document.year()
                + document.span().map(span -> "/" + span.value()).orElse("");
        return base + WebPath.of(path, Optional.empty());
    }

    /** The newest edition to be shown within a page: as a page itself, or as the picture that it is. */
    public String embedded(DocumentKey document) {
        return newest(document) + (document.kind().isDrawn() ? "." + DocumentFormat.PNG.suffix() : "/embed");
    }
}
