package org.itahub.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyInReach;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.result.store.AssessmentStore;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Enters an agency's results of a year: a first draft, a changed draft, or the draft of a correction. */
@ApplicationScoped
public class PutResults {

    private final AgencyInReach agencies;
    private final Frameworks frameworks;
    private final ScoreAssessment scoring;
    private final AssessmentStore store;
    private final AuditTrail audit;

    PutResults(
            AgencyInReach agencies,
            Frameworks frameworks,
            ScoreAssessment scoring,
            AssessmentStore store,
            AuditTrail audit) {
        this.agencies = agencies;
        this.frameworks = frameworks;
        this.scoring = scoring;
        this.store = store;
        this.audit = audit;
    }

    /** What came of it. */
    public record Outcome(ScoredAssessment stored, boolean created) {}

    /**
     * Stores what was entered. Entering what is already there changes nothing, whatever its state.
     *
     * @param ifMatch the version that a change was made on; not needed for the first results of a year
     * @throws Problem 404 for an agency out of reach or a year without a framework, 422 for scores that do not fit and for
     *     a correction without a reason, 412 and 428 for a change of another version
     */
    @Transactional
    public Outcome put(String agencyCode, int fiscalYear, EnteredResults entered, String ifMatch) {
        Agency agency = agencies.require(agencyCode);
        Optional<Assessment> present = lockedOrHeld(agencyCode, fiscalYear);
        present.ifPresent(assessment -> ETags.requireMatch(ifMatch, assessment.version()));
        PinnedFramework framework = present.map(
                        assessment -> frameworks.pinned(fiscalYear, assessment.frameworkVersion()))
                .orElseGet(() -> frameworks.latest(fiscalYear));
        ScoreSheet sheet = scoring.check(framework.framework(), entered);
        EnteredResults exact = new EnteredResults(
                entered.results().withTwoDecimals(),
                entered.published().map(StatedFigures::withTwoDecimals),
                entered.reason());
        if (present.filter(assessment -> isSame(assessment.revision(), exact)).isPresent()) {
            return new Outcome(new ScoredAssessment(present.get(), sheet), false);
        }
        Assessment stored = present.map(assessment -> change(assessment, exact, sheet))
                .orElseGet(() -> store.begin(agencyCode, fiscalYear, framework.version(), exact, sheet));
        audit.record(new AuditEntry(
                "results.put",
                stored.path() + "/results",
                agencyCode,
                agency.province(),
                present.map(Assessment::revision).orElse(null),
                stored.revision(),
                exact.reason().orElse(null)));
        return new Outcome(new ScoredAssessment(stored, sheet), present.isEmpty());
    }

    /** Where there is no result yet, a second caller with first results of the year waits here and then finds ours. */
    private Optional<Assessment> lockedOrHeld(String agencyCode, int fiscalYear) {
        Optional<Assessment> present = store.lockLatest(agencyCode, fiscalYear);
        if (present.isPresent()) {
            return present;
        }
        frameworks.holdYear(fiscalYear);
        return store.lockLatest(agencyCode, fiscalYear);
    }

    private static boolean isSame(Revision present, EnteredResults entered) {
        boolean sameReason = entered.reason().isEmpty() || entered.reason().equals(present.reason());
        return present.says(entered) && (present.isPublished() || sameReason);
    }

    private Assessment change(Assessment present, EnteredResults entered, ScoreSheet sheet) {
        if (!present.revision().isPublished()) {
            return store.changeDraft(present, entered, sheet);
        }
        if (entered.reason().isEmpty()) {
            throw Problem.of(AssessmentProblem.REASON_REQUIRED);
        }
        return store.beginCorrection(present, entered, sheet);
    }
}
