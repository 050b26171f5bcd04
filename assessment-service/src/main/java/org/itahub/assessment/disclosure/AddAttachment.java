package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.assessment.disclosure.store.AttachmentStore;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.platform.files.TakeFile;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.http.UsedKeys;
import org.itahub.platform.problem.Problem;

/** Puts a file beside an item; whether that may be is asked before a byte is read, and again with the file at hand. */
@ApplicationScoped
public class AddAttachment {

    private final DisclosureYears years;
    private final Calendars calendars;
    private final HoldDisclosure hold;
    private final DisclosureStore disclosures;
    private final AttachmentStore store;
    private final TakeFile takeFile;
    private final UsedKeys usedKeys;
    private final DisclosureJournal journal;
    private final DisclosureConfig config;

    AddAttachment(
            DisclosureYears years,
            Calendars calendars,
            HoldDisclosure hold,
            DisclosureStore disclosures,
            AttachmentStore store,
            TakeFile takeFile,
            UsedKeys usedKeys,
            DisclosureJournal journal,
            AssessmentConfig config) {
        this.years = years;
        this.calendars = calendars;
        this.hold = hold;
        this.disclosures = disclosures;
        this.store = store;
        this.takeFile = takeFile;
        this.usedKeys = usedKeys;
        this.journal = journal;
        this.config = config.disclosure();
    }

    /**
     * Takes the file. The repeat of an upload that was taken gets its answer, even if entry is closed by now.
     *
     * @param idempotencyKey null for none
     * @param naming adds the stored file by {@link #named} in a transaction of its own
     * @throws Problem where the item or the file does not allow it; nothing is left of the file then
     */
    public <T> T upload(
            DisclosureAddress address,
            TakeFile.Incoming incoming,
            String idempotencyKey,
            InputStream content,
            Function<StoredFile, T> naming) {
        DisclosureYear year = years.toChange(address.agencyCode(), address.fiscalYear());
        year.item(address.item());
        if (!usedKeys.used(idempotencyKey)) {
            requireOpen(address);
        }
        return takeFile.from(incoming, content, naming);
    }

    /** @throws Problem 409 {@code attachment-exists} or outside the entry window, 422 where there would be too much */
    @Transactional
    public Attachment named(DisclosureAddress address, String title, StoredFile file) {
        DisclosureYear year = years.toChange(address.agencyCode(), address.fiscalYear());
        year.item(address.item());
        requireOpen(address);
        Disclosure present = hold.of(year, address.item());
        refuseTooMuch(store.list(present.id(), 0, Integer.MAX_VALUE), file);
        Disclosure changed = present.touched();
        disclosures.raiseVersion(changed);
        Attachment added = store.insert(present.id(), title, file, journal.now());
        journal.tell(StepKind.ATTACHED, year, changed, null, added.told());
        return added;
    }

    private void refuseTooMuch(List<Attachment> present, StoredFile file) {
        present.stream()
                .filter(attachment -> attachment.file().sha256().equals(file.sha256()))
                .findFirst()
                .ifPresent(same -> {
                    throw Problem.of(AttachmentProblem.ATTACHMENT_EXISTS, same.id());
                });
        if (present.size() >= config.maxPerItem()) {
            throw Problem.of(AttachmentProblem.ATTACHMENTS_TOO_MANY, config.maxPerItem());
        }
        long bytes = present.stream()
                .mapToLong(attachment -> attachment.file().bytes())
                .sum();
        if (bytes + file.bytes() > config.maxBytesPerItem()) {
            throw Problem.of(AttachmentProblem.ATTACHMENTS_TOO_LARGE, config.maxBytesPerItem());
        }
    }

    private void requireOpen(DisclosureAddress address) {
        calendars.requireOpen(
                address.fiscalYear(), AssessmentCalendar::entry, DisclosureProblem.DISCLOSURE_ENTRY_CLOSED);
    }
}
