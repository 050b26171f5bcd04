package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.assessment.disclosure.store.AttachmentStore;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.platform.problem.Problem;

/** Reads attachments for whoever's reach covers the agency. */
@ApplicationScoped
public class Attachments {

    /** Attachments are added or removed, never changed. */
    public static final long VERSION = 0;

    private final DisclosureYears years;
    private final DisclosureStore disclosures;
    private final AttachmentStore store;

    Attachments(DisclosureYears years, DisclosureStore disclosures, AttachmentStore store) {
        this.years = years;
        this.disclosures = disclosures;
        this.store = store;
    }

    /** @throws Problem 404 out of reach, or for a code that is no disclosure item */
    public List<Attachment> list(DisclosureAddress address, long after, int atMost) {
        years.toSee(address.agencyCode(), address.fiscalYear()).item(address.item());
        return disclosures
                .find(address.agencyCode(), address.fiscalYear(), address.item())
                .map(disclosure -> store.list(disclosure.id(), after, atMost))
                .orElse(List.of());
    }

    /** @throws Problem 404 {@code attachment-not-found}, and as in {@link #list} */
    public Attachment read(DisclosureAddress address, String id) {
        years.toSee(address.agencyCode(), address.fiscalYear()).item(address.item());
        Disclosure disclosure = disclosures
                .find(address.agencyCode(), address.fiscalYear(), address.item())
                .orElseThrow(() -> Problem.of(AttachmentProblem.ATTACHMENT_NOT_FOUND, id));
        return find(store, disclosure, id);
    }

    static Attachment find(AttachmentStore store, Disclosure disclosure, String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Problem.of(AttachmentProblem.ATTACHMENT_NOT_FOUND, id);
        }
        return store.find(disclosure.id(), Long.parseLong(id))
                .orElseThrow(() -> Problem.of(AttachmentProblem.ATTACHMENT_NOT_FOUND, id));
    }
}
