package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itahub.assessment.agency.FindAgencies;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.survey.domain.Access;
import org.itahub.assessment.survey.domain.Sample;
import org.itahub.assessment.survey.store.SheetCounts;
import org.itahub.assessment.survey.store.SurveyStore;
import org.itahub.assessment.survey.store.TokenStore;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/** Reads the surveys of an agency's year, for those whose reach covers the agency. */
@ApplicationScoped
public class ReadSurveys {

    private static final String SCOPE = "assessments:read";

    private final SurveyStore store;
    private final SheetCounts counts;
    private final TokenStore tokens;
    private final SurveyForms forms;
    private final FindAgencies agencies;
    private final Caller caller;
    private final Clock clock;

    ReadSurveys(
            SurveyStore store,
            SheetCounts counts,
            TokenStore tokens,
            SurveyForms forms,
            FindAgencies agencies,
            Caller caller,
            Clock clock) {
        this.store = store;
        this.counts = counts;
        this.tokens = tokens;
        this.forms = forms;
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Problem 404 for a survey out of reach and for one that does not exist */
    public SurveyStanding one(String agencyCode, int fiscalYear, String instrument) {
        Survey survey = require(agencyCode, fiscalYear, instrument);
        return standing(survey, counts.answered(survey.id()));
    }

    /** @throws Problem 404 for a survey out of reach and for one that does not exist */
    Survey require(String agencyCode, int fiscalYear, String instrument) {
        return store.find(agencyCode, fiscalYear, instrument, reach())
                .orElseThrow(() -> Problem.of(SurveyProblem.SURVEY_NOT_FOUND, agencyCode, fiscalYear, instrument));
    }

    /**
     * The surveys of a year, by instrument.
     *
     * @throws Problem 404 for an agency out of reach
     */
    public List<SurveyStanding> ofYear(String agencyCode, int fiscalYear) {
        List<Survey> surveys = surveysOfYear(agencyCode, fiscalYear);
        Map<Integer, Long> answered = counts.answered(surveys);
        return surveys.stream()
                .map(survey -> standing(survey, answered.get(survey.id())))
                .toList();
    }

    /** The same without their counts. */
    List<Survey> surveysOfYear(String agencyCode, int fiscalYear) {
        List<Survey> surveys = store.ofYear(agencyCode, fiscalYear, reach());
        if (surveys.isEmpty() && !covers(agencyCode)) {
            throw Problem.of(PlatformProblem.AGENCY_NOT_IN_SCOPE, agencyCode);
        }
        return surveys;
    }

    private boolean covers(String agencyCode) {
        return reach().covers(agencyCode, agencies.byCode(agencyCode).agency().province());
    }

    private Reach reach() {
        return caller.reachWith(SCOPE);
    }

    private SurveyStanding standing(Survey survey, long answered) {
        Framework framework = forms.frameworkOf(survey);
        return new SurveyStanding(
                survey,
                framework.instrument(survey.instrument()).orElseThrow(),
                Sample.of(framework, survey.terms().stakeholders(), answered),
                survey.stateOn(LocalDate.now(clock)),
                survey.access() == Access.TOKEN ? tokens.counts(survey.id()) : Map.of());
    }
}
