package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.scoring.domain.CountedScore;
import org.itahub.assessment.scoring.domain.GivenResults;
import org.itahub.assessment.scoring.domain.ResultsCheck;
import org.itahub.assessment.scoring.domain.ResultsRules;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.itahub.assessment.scoring.domain.Scoring;
import org.itahub.assessment.survey.domain.Sample;
import org.itahub.assessment.survey.domain.Tally;
import org.itahub.assessment.survey.store.SheetCounts;
import org.itahub.platform.problem.Problem;

/** Counts a survey's sheets and scores them, at the moment of asking. */
@ApplicationScoped
public class ReadScores {

    private final ReadSurveys surveys;
    private final SheetCounts counts;
    private final SurveyForms forms;

    ReadScores(ReadSurveys surveys, SheetCounts counts, SurveyForms forms) {
        this.surveys = surveys;
        this.counts = counts;
        this.forms = forms;
    }

    /**
     * A survey's scores.
     *
     * @param figures of the instrument and all below it; empty while too few have answered for a breakdown
     */
    public record SurveyScores(Survey survey, Framework framework, Sample sample, Optional<ScoreSheet> figures) {}

    /** @throws Problem 404 for a survey out of reach and for one that does not exist */
    public SurveyScores read(String agencyCode, int fiscalYear, String instrument) {
        Survey survey = surveys.require(agencyCode, fiscalYear, instrument);
        return scored(survey, counts.of(survey.id(), forms.layoutOf(survey)));
    }

    SurveyScores scored(Survey survey, Tally tally) {
        Framework framework = forms.frameworkOf(survey);
        Sample sample = Sample.of(framework, survey.terms().stakeholders(), tally.sheets());
        Optional<ScoreSheet> figures = tally.tooFewToBreakDown()
                ? Optional.empty()
                : Optional.of(figures(framework, tally.scores(forms.layoutOf(survey)), tally.sheets()));
        return new SurveyScores(survey, framework, sample, figures);
    }

    private static ScoreSheet figures(Framework framework, Map<String, Rational> scores, long sheets) {
        Map<String, CountedScore> counted = new TreeMap<>();
        scores.forEach(
                (item, score) -> counted.put(item, new CountedScore(score, OptionalInt.of(Math.toIntExact(sheets)))));
        return switch (ResultsRules.check(framework, GivenResults.counted(counted))) {
            case ResultsCheck.Fitting fitting -> Scoring.score(framework, fitting.results());
            case ResultsCheck.Unfit unfit ->
                throw new IllegalStateException("counted scores always fit: " + unfit.faults());
        };
    }
}
