package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.assessment.disclosure.store.AttachmentStore;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.platform.files.StoredFiles;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Takes an attachment away while entry is open; its file goes once that is committed, unless another year names it. */
@ApplicationScoped
public class RemoveAttachment {

    private final DisclosureYears years;
    private final Calendars calendars;
    private final HoldDisclosure hold;
    private final DisclosureStore disclosures;
    private final AttachmentStore store;
    private final StoredFiles files;
    private final DisclosureJournal journal;

    RemoveAttachment(
            DisclosureYears years,
            Calendars calendars,
            HoldDisclosure hold,
            DisclosureStore disclosures,
            AttachmentStore store,
            StoredFiles files,
            DisclosureJournal journal) {
        this.years = years;
        this.calendars = calendars;
        this.hold = hold;
        this.disclosures = disclosures;
        this.store = store;
        this.files = files;
        this.journal = journal;
    }

    /** @throws Problem 404 {@code attachment-not-found}, 409 outside the entry window, 412 and 428 as always */
    @Transactional
    public void at(DisclosureAddress address, String id, String ifMatch) {
        DisclosureYear year = years.toChange(address.agencyCode(), address.fiscalYear());
        year.item(address.item());
        calendars.requireOpen(
                address.fiscalYear(), AssessmentCalendar::entry, DisclosureProblem.DISCLOSURE_ENTRY_CLOSED);
        Disclosure present = hold.of(year, address.item());
        Attachment attachment = Attachments.find(store, present, id);
        ETags.requireMatch(ifMatch, Attachments.VERSION);
        store.delete(attachment.id());
        Disclosure changed = present.touched();
        disclosures.raiseVersion(changed);
        journal.tell(StepKind.ATTACHMENT_REMOVED, year, changed, attachment.told(), null);
        files.forgetOnceCommitted(attachment.file().storageKey());
    }
}
