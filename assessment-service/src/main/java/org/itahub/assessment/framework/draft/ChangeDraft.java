package org.itahub.assessment.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.itahub.assessment.framework.FrameworkDocument;
import org.itahub.assessment.framework.draft.store.DraftStore;
import org.itahub.assessment.problem.Faults;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Replaces a draft's content, or discards the draft. Faults are allowed here; they only keep it from being published. */
@ApplicationScoped
public class ChangeDraft {

    private final DraftStore store;
    private final AuditTrail audit;

    ChangeDraft(DraftStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    /**
     * Stores the content; the same content changes nothing.
     *
     * @param ifMatch the version that the change was made on
     * @throws Problem 404 without a draft, 412 and 428 for another version, 422 for the content of another year
     */
    @Transactional
    public FrameworkDraft change(int fiscalYear, FrameworkDocument document, String ifMatch) {
        FrameworkDraft present = locked(fiscalYear, ifMatch);
        if (document.fiscalYear() != fiscalYear) {
            DraftProblem type = DraftProblem.FRAMEWORK_DRAFT_OF_OTHER_YEAR;
            throw Problem.of(type, fiscalYear, document.fiscalYear())
                    .with(List.of(Faults.at("/fiscalYear", type, fiscalYear, document.fiscalYear())));
        }
        if (present.document().equals(document)) {
            return present;
        }
        FrameworkDraft changed = store.change(document);
        audit.record(AuditEntry.of(
                "framework-draft.change", present.path(), null, null, present.document(), changed.document()));
        return changed;
    }

    /**
     * Throws the draft away.
     *
     * @throws Problem 404 without a draft, 412 and 428 for another version
     */
    @Transactional
    public void discard(int fiscalYear, String ifMatch) {
        FrameworkDraft present = locked(fiscalYear, ifMatch);
        store.remove(fiscalYear);
        audit.record(AuditEntry.of("framework-draft.discard", present.path(), null, null, present.document(), null));
    }

    private FrameworkDraft locked(int fiscalYear, String ifMatch) {
        FrameworkDraft present = store.lock(fiscalYear)
                .orElseThrow(() -> Problem.of(DraftProblem.FRAMEWORK_DRAFT_NOT_FOUND, fiscalYear));
        ETags.requireMatch(ifMatch, present.version());
        return present;
    }
}
