package org.itahub.assessment.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.framework.PostFramework;
import org.itahub.assessment.framework.draft.store.DraftStore;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Makes a draft the framework of its year, as if it had been posted; the draft is gone then. */
@ApplicationScoped
public class PublishDraft {

    private final DraftStore store;
    private final PostFramework post;
    private final AuditTrail audit;

    PublishDraft(DraftStore store, PostFramework post, AuditTrail audit) {
        this.store = store;
        this.post = post;
        this.audit = audit;
    }

    private record Published(int fiscalYear, int version) {}

    /**
     * Publishes the draft.
     *
     * @param ifMatch the version that was checked
     * @throws Problem 404 without a draft, 412 and 428 for another version, 422 with every fault of its content, 409 if
     *     something already rests on a framework of the year
     */
    @Transactional
    public PinnedFramework publish(int fiscalYear, String ifMatch) {
        FrameworkDraft draft = store.lock(fiscalYear)
                .orElseThrow(() -> Problem.of(DraftProblem.FRAMEWORK_DRAFT_NOT_FOUND, fiscalYear));
        ETags.requireMatch(ifMatch, draft.version());
        PinnedFramework published = post.post(draft.document().toContent());
        store.remove(fiscalYear);
        audit.record(AuditEntry.of(
                "framework-draft.publish",
                draft.path(),
                null,
                null,
                null,
                new Published(fiscalYear, published.version())));
        return published;
    }
}
