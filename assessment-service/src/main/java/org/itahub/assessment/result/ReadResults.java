package org.itahub.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.agency.FindAgencies;
import org.itahub.assessment.problem.AssessmentProblem;
import org.itahub.assessment.result.store.AssessmentStore;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.problem.Problem;

/** Reads results: published revisions for everybody, the working state for those whose reach covers the agency. */
@ApplicationScoped
public class ReadResults {

    private static final String SCOPE = "assessments:read";

    private final AssessmentStore store;
    private final ScoreAssessment scoring;
    private final FindAgencies agencies;
    private final Caller caller;

    ReadResults(AssessmentStore store, ScoreAssessment scoring, FindAgencies agencies, Caller caller) {
        this.store = store;
        this.scoring = scoring;
        this.agencies = agencies;
        this.caller = caller;
    }

    /**
     * The newest state that the caller may see, or a published revision.
     *
     * @throws Problem 404 if there is none
     */
    public ScoredAssessment read(String agencyCode, int fiscalYear, Optional<Integer> revision) {
        return read(agencyCode, fiscalYear, revision, revision.isPresent() ? Reach.NOWHERE : caller.reachWith(SCOPE));
    }

    /**
     * A published revision, whoever asks.
     *
     * @throws Problem 404 if there is none
     */
    public ScoredAssessment published(String agencyCode, int fiscalYear, int revision) {
        return read(agencyCode, fiscalYear, Optional.of(revision), Reach.NOWHERE);
    }

    private ScoredAssessment read(String agencyCode, int fiscalYear, Optional<Integer> revision, Reach reach) {
        return store.find(agencyCode, fiscalYear, revision, reach)
                .map(scoring::score)
                .orElseThrow(() -> Problem.of(AssessmentProblem.ASSESSMENT_NOT_FOUND, agencyCode, fiscalYear));
    }

    /**
     * All years of an agency, each in the newest state that the caller may see.
     *
     * @throws Problem 404 if there is no such agency
     */
    public List<ScoredAssessment> years(String agencyCode) {
        agencies.byCode(agencyCode);
        return store.years(agencyCode, caller.reachWith(SCOPE)).stream()
                .map(scoring::score)
                .toList();
    }
}
