package org.itahub.assessment.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itahub.assessment.agency.AgencyInReach;
import org.itahub.assessment.collection.ItemScoreSource.ItemScore;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.result.EnteredResults;
import org.itahub.assessment.result.PutResults;
import org.itahub.assessment.scoring.domain.CountedScore;
import org.itahub.assessment.scoring.domain.GivenResults;
import org.itahub.assessment.scoring.domain.ResultsCheck;
import org.itahub.assessment.scoring.domain.ResultsRules;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.assessment.scoring.domain.Scoring;
import org.itahub.platform.problem.Problem;

/** Makes the draft of a year's result from all that the hub counted and checked. */
@ApplicationScoped
public class CollectResults {

    /** People in a group smaller than this could be told from one another by a breakdown. */
    private static final int LEAST_GROUP = 5;

    private final AgencyInReach agencies;
    private final Frameworks frameworks;
    private final Instance<ItemScoreSource> sources;
    private final PutResults results;

    CollectResults(
            AgencyInReach agencies, Frameworks frameworks, Instance<ItemScoreSource> sources, PutResults results) {
        this.agencies = agencies;
        this.frameworks = frameworks;
        this.sources = sources;
        this.results = results;
    }

    /**
     * Stores the draft, as if somebody had entered it, but exactly. Where fewer than five answered a survey, the draft is
     * the total alone once everything for it is known, and leaves the survey's questions out before.
     *
     * @param reason why a published result is corrected
     * @param ifMatch the version that was read; not needed for the first result of a year
     * @throws Problem 404 for an agency out of reach or a year without a framework, 422 if nothing is known yet and for a
     *     correction without a reason, 412 and 428 for another version
     */
    @Transactional
    public PutResults.Outcome collect(String agencyCode, int fiscalYear, Optional<String> reason, String ifMatch) {
        agencies.require(agencyCode);
        Framework framework = frameworks.latest(fiscalYear).framework();
        Map<String, CountedScore> scores = new TreeMap<>();
        for (ItemScoreSource source : sources) {
            source.itemScoresOf(agencyCode, fiscalYear, framework)
                    .forEach((item, score) -> scores.put(item, counted(score)));
        }
        GivenResults given = told(framework, scores)
                .orElseThrow(() -> Problem.of(CollectionProblem.NOTHING_COLLECTED, agencyCode, fiscalYear));
        return results.put(agencyCode, fiscalYear, new EnteredResults(given, Optional.empty(), reason), ifMatch);
    }

    /** What of the scores may be told. */
    private static Optional<GivenResults> told(Framework framework, Map<String, CountedScore> scores) {
        Map<String, CountedScore> ofGroups = new TreeMap<>(scores);
        ofGroups.values().removeIf(CollectResults::isOfTooFew);
        if (ofGroups.size() < scores.size()) {
            Optional<GivenResults> total = scored(framework, scores)
                    .filter(ScoreSheet::complete)
                    .flatMap(ScoreSheet::total)
                    .map(figure -> GivenResults.countedTotal(figure.value()));
            if (total.isPresent()) {
                return total;
            }
        }
        return ofGroups.isEmpty() ? Optional.empty() : Optional.of(GivenResults.counted(ofGroups));
    }

    private static Optional<ScoreSheet> scored(Framework framework, Map<String, CountedScore> scores) {
        return switch (ResultsRules.check(framework, GivenResults.counted(scores))) {
            case ResultsCheck.Fitting fitting -> Optional.of(Scoring.score(framework, fitting.results()));
            case ResultsCheck.Unfit unfit -> Optional.empty();
        };
    }

    private static boolean isOfTooFew(CountedScore score) {
        return score.answered().isPresent() && score.answered().getAsInt() < LEAST_GROUP;
    }

    private static CountedScore counted(ItemScore score) {
        return new CountedScore(score.score(), score.answered());
    }
}
