package org.itahub.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;

/** Says whether a file in somebody's hand is an edition's PDF. */
@ApplicationScoped
public class VerifyCopy {
    private final Editions editions;

    VerifyCopy(Editions editions) {
        this.editions = editions;
    }

    /**
     * @param id by which the copy names its edition, which there need not be
     * @param sha256 of the file, as somebody wrote it
     */
    public Verdict of(String id, String sha256) {
        return PdfHash.parse(sha256)
                .<Verdict>map(hash -> editions.bySha256(hash)
                        .<Verdict>map(found -> found.id().equals(id) ? new Verdict.Genuine() : new Verdict.Other(found))
                        .orElseGet(Verdict.Unknown::new))
                .orElseGet(Verdict.NoHash::new);
    }
}
