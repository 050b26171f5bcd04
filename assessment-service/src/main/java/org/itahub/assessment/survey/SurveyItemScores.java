package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.itahub.assessment.collection.ItemScoreSource;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.survey.domain.Tally;
import org.itahub.assessment.survey.store.SheetCounts;
import org.itahub.assessment.survey.store.SurveyStore;
import org.itahub.platform.identity.Reach;

/** The scores of questions, counted from the sheets. */
@ApplicationScoped
class SurveyItemScores implements ItemScoreSource {

    private final SurveyStore surveys;
    private final SheetCounts counts;
    private final SurveyForms forms;

    SurveyItemScores(SurveyStore surveys, SheetCounts counts, SurveyForms forms) {
        this.surveys = surveys;
        this.counts = counts;
        this.forms = forms;
    }

    @Override
    public Map<String, Rational> scoresOf(String agencyCode, int fiscalYear, Framework framework) {
        Map<String, Rational> scores = new TreeMap<>();
        itemScoresOf(agencyCode, fiscalYear, framework).forEach((item, score) -> scores.put(item, score.score()));
        return scores;
    }

    @Override
    public Map<String, ItemScore> itemScoresOf(String agencyCode, int fiscalYear, Framework framework) {
        Map<String, ItemScore> scores = new TreeMap<>();
        for (Survey survey : surveys.ofYear(agencyCode, fiscalYear, Reach.EVERYWHERE)) {
            Tally tally = counts.of(survey.id(), forms.layoutOf(survey));
            OptionalInt answered = OptionalInt.of(Math.toIntExact(tally.sheets()));
            tally.scores(forms.layoutOf(survey))
                    .forEach((item, score) -> scores.put(item, new ItemScore(score, answered)));
        }
        return scores;
    }
}
