package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.result.ReadResults;
import org.itahub.assessment.scoring.domain.Figure;
import org.itahub.assessment.survey.domain.IntegrityFlag;
import org.itahub.assessment.survey.domain.IntegrityRules;
import org.itahub.assessment.survey.domain.Thresholds;
import org.itahub.assessment.survey.store.ArrivalStore;
import org.itahub.assessment.survey.store.SheetCounts;
import org.itahub.platform.problem.Problem;

/** Looks through an agency's surveys for what a person should judge; nothing is stored and nothing deducted. */
@ApplicationScoped
public class FindOddities {

    private final ReadSurveys surveys;
    private final ReadScores scores;
    private final ReadResults results;
    private final SheetCounts counts;
    private final ArrivalStore arrivals;
    private final SurveyForms forms;
    private final Thresholds thresholds;

    FindOddities(
            ReadSurveys surveys,
            ReadScores scores,
            ReadResults results,
            SheetCounts counts,
            ArrivalStore arrivals,
            SurveyForms forms,
            AssessmentConfig config) {
        this.surveys = surveys;
        this.scores = scores;
        this.results = results;
        this.counts = counts;
        this.arrivals = arrivals;
        this.forms = forms;
        this.thresholds = of(config.survey().flags());
    }

    private static Thresholds of(SurveyConfig.Flags flags) {
        return new Thresholds(
                flags.burstSheets(),
                flags.burstPercent(),
                flags.straightPercent(),
                flags.identicalSheets(),
                flags.identicalPercent(),
                flags.jumpPoints());
    }

    /** A survey and what is odd about it. */
    public record Oddities(Survey survey, List<IntegrityFlag> flags) {}

    /** From where on something is odd here. */
    public Thresholds thresholds() {
        return thresholds;
    }

    /** @throws Problem 404 for an agency out of reach */
    public List<Oddities> of(String agencyCode, int fiscalYear) {
        return surveys.surveysOfYear(agencyCode, fiscalYear).stream()
                .map(survey -> new Oddities(survey, flags(survey)))
                .toList();
    }

    private List<IntegrityFlag> flags(Survey survey) {
        return IntegrityRules.check(
                forms.layoutOf(survey),
                new IntegrityRules.Observed(
                        survey.access(),
                        survey.terms().stakeholders(),
                        counts.sheets(survey.id()),
                        arrivals.of(survey.id()),
                        score(survey),
                        lastYear(survey)),
                thresholds);
    }

    private Optional<Rational> score(Survey survey) {
        return scores.scored(survey, counts.of(survey.id(), forms.layoutOf(survey)))
                .figures()
                .flatMap(figures -> figures.figure(survey.instrument()))
                .map(Figure::value);
    }

    private Optional<Rational> lastYear(Survey survey) {
        return results.years(survey.agencyCode()).stream()
                .filter(year -> year.assessment().fiscalYear() == survey.fiscalYear() - 1)
                .findFirst()
                .flatMap(year -> year.sheet().figure(survey.instrument()))
                .map(Figure::value);
    }
}
