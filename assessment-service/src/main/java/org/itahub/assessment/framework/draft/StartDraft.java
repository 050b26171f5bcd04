package org.itahub.assessment.framework.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.itahub.assessment.framework.FrameworkDocument;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PostFramework;
import org.itahub.assessment.framework.draft.store.DraftStore;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.problem.Problem;

/** Begins the draft of a year's framework as a copy of another year's. */
@ApplicationScoped
public class StartDraft {

    private final Frameworks frameworks;
    private final PostFramework post;
    private final DraftStore store;
    private final AuditTrail audit;

    StartDraft(Frameworks frameworks, PostFramework post, DraftStore store, AuditTrail audit) {
        this.frameworks = frameworks;
        this.post = post;
        this.store = store;
        this.audit = audit;
    }

    private record Started(int cloneOf, int version) {}

    /**
     * Copies the framework in force of one year for another.
     *
     * @throws Problem 404 if there is no framework to copy, 409 if the year has a draft already or a framework that
     *     something rests on
     */
    @Transactional
    public FrameworkDraft start(int fiscalYear, int cloneOf) {
        var source = frameworks.latest(cloneOf);
        if (post.isUsed(fiscalYear)) {
            throw Problem.of(AssessmentProblem.FRAMEWORK_IN_USE, fiscalYear);
        }
        FrameworkDraft draft = store.add(
                        FrameworkDocument.of(source.framework().content().forYear(fiscalYear)))
                .orElseThrow(() -> Problem.of(DraftProblem.FRAMEWORK_DRAFT_EXISTS, fiscalYear));
        Started started = new Started(cloneOf, source.version());
        audit.record(AuditEntry.of("framework-draft.start", draft.path(), null, null, null, started));
        return draft;
    }
}
