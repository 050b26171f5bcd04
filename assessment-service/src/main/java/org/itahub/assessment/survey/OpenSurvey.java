package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.agency.FindAgencies;
import org.itahub.assessment.survey.store.SurveyStore;
import org.itahub.assessment.survey.store.TokenStore;
import org.itahub.platform.problem.Problem;

/** Shows somebody who holds a key what they are asked. */
@ApplicationScoped
public class OpenSurvey {

    private final SurveyStore surveys;
    private final TokenStore tokens;
    private final SurveyForms forms;
    private final FindAgencies agencies;
    private final Clock clock;

    OpenSurvey(SurveyStore surveys, TokenStore tokens, SurveyForms forms, FindAgencies agencies, Clock clock) {
        this.surveys = surveys;
        this.tokens = tokens;
        this.forms = forms;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * The survey that the key opens.
     *
     * @param key a token or the key of an open link; null is unknown
     * @throws Problem 404 for a key that is unknown or revoked, 409 before the survey opens, after it closed and for a used
     *     token
     */
    public AskedSurvey with(String key) {
        Survey survey = key == null ? null : find(key);
        if (survey == null) {
            throw Problem.of(SurveyProblem.SURVEY_KEY_UNKNOWN);
        }
        requireOpen(survey, LocalDate.now(clock));
        Agency agency = agencies.byCode(survey.agencyCode()).agency();
        return new AskedSurvey(survey, agency, forms.frameworkOf(survey), forms.layoutOf(survey));
    }

    private Survey find(String key) {
        if (!Keys.isToken(key)) {
            return surveys.byLink(key).orElse(null);
        }
        TokenStore.Found found = tokens.find(Keys.hash(key)).orElse(null);
        if (found == null) {
            return null;
        }
        return switch (found.state()) {
            case FREE -> found.survey();
            case USED -> throw Problem.of(SurveyProblem.SURVEY_TOKEN_USED);
            case REVOKED -> null;
        };
    }

    /** @throws Problem 409 if the survey takes no sheets on that day */
    static void requireOpen(Survey survey, LocalDate day) {
        switch (survey.stateOn(day)) {
            case OPEN -> {}
            case NOT_OPEN_YET ->
                throw Problem.of(
                        SurveyProblem.SURVEY_NOT_OPEN_YET, survey.terms().opensOn());
            case CLOSED ->
                throw Problem.of(SurveyProblem.SURVEY_CLOSED, survey.terms().closesOn());
        }
    }
}
