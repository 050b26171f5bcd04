package org.itahub.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.AgencyInReach;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.result.store.AssessmentStore;
import org.itahub.assessment.scoring.domain.ScoreSheet;
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
        EnteredResults exact = EnteringRules.exact(entered);
        Assessment stored =
                switch (EnteringRules.step(present, exact)) {
                    case EnteringRules.Step.Nothing nothing -> nothing.present();
                    case EnteringRules.Step.Begin begin ->
                        store.begin(agencyCode, fiscalYear, framework.version(), exact, sheet);
                    case EnteringRules.Step.ChangeDraft change -> store.changeDraft(change.present(), exact, sheet);
                    case EnteringRules.Step.Correct correct -> store.beginCorrection(correct.present(), exact, sheet);
                };
        if (present.filter(stored::equals).isEmpty()) {
            audit.record(EnteringRules.auditEntry(present, stored, agency.province(), exact));
        }
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
}
