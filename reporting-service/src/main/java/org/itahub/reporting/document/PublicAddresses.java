package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
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

    /** Where the newest edition of a document always is; its kind must have editions. */
    public String newest(DocumentKind kind, String agencyCode, int year) {
        return base + "/published/" + PublicNames.of(kind).orElseThrow() + "/" + agencyCode + "/" + year;
    }

    /** The newest edition as a page to be shown within another. */
    public String embedded(DocumentKind kind, String agencyCode, int year) {
        return newest(kind, agencyCode, year) + "/embed";
    }
}
