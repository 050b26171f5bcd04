package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.itahub.assessment.survey.domain.Access;
import org.itahub.assessment.survey.store.SurveyStore;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Gives a survey its open link, a new one in its place, or none. */
@ApplicationScoped
public class ChangeLink {

    private final SurveyToChange surveys;
    private final SurveyStore store;

    ChangeLink(SurveyToChange surveys, SurveyStore store) {
        this.surveys = surveys;
        this.store = store;
    }

    /**
     * A link that nobody knows yet; the one before leads nowhere from now on.
     *
     * @throws Problem 404 for a survey out of reach, 409 for one that takes tokens, 412 and 428 for another version
     */
    @Transactional
    public Survey renew(String agencyCode, int fiscalYear, String instrument, String ifMatch) {
        return change("survey-link.renew", agencyCode, fiscalYear, instrument, ifMatch, Optional.of(Keys.newLinkKey()));
    }

    /** No link any more, with the same refusals. */
    @Transactional
    public Survey revoke(String agencyCode, int fiscalYear, String instrument, String ifMatch) {
        return change("survey-link.revoke", agencyCode, fiscalYear, instrument, ifMatch, Optional.empty());
    }

    private Survey change(
            String action,
            String agencyCode,
            int fiscalYear,
            String instrument,
            String ifMatch,
            Optional<String> linkKey) {
        SurveyToChange.Held held = surveys.hold(agencyCode, fiscalYear, instrument);
        if (held.survey().access() != Access.LINK) {
            throw Problem.of(SurveyProblem.SURVEY_TAKES_NO_LINK, instrument);
        }
        ETags.requireMatch(ifMatch, held.survey().version());
        Survey changed = held.survey().withLink(linkKey);
        store.change(changed);
        surveys.record(action, held, null);
        return changed;
    }
}
