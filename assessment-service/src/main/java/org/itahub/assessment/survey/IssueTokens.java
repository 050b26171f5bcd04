package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.assessment.agency.Agency;
import org.itahub.assessment.survey.domain.Access;
import org.itahub.assessment.survey.store.TokenStore;
import org.itahub.platform.problem.Problem;

/** Issues personal tokens and takes unused ones back. */
@ApplicationScoped
public class IssueTokens {

    private final SurveyToChange surveys;
    private final TokenStore tokens;

    IssueTokens(SurveyToChange surveys, TokenStore tokens) {
        this.surveys = surveys;
        this.tokens = tokens;
    }

    private record Issued(int issued) {}

    private record Revoked(int revoked) {}

    /** Tokens, of which this is the only sight. */
    public record Fresh(Survey survey, Agency agency, List<String> tokens) {}

    /**
     * Issues so many tokens.
     *
     * @throws Problem 404 for a survey out of reach, 409 for one that people reach by an open link
     */
    @Transactional
    public Fresh issue(String agencyCode, int fiscalYear, String instrument, int number) {
        SurveyToChange.Held held = holdByTokens(agencyCode, fiscalYear, instrument);
        List<String> fresh = Stream.generate(Keys::newToken).limit(number).toList();
        tokens.add(held.survey().id(), fresh.stream().map(Keys::hash).toList());
        surveys.record("survey-tokens.issue", held, new Issued(number));
        return new Fresh(held.survey(), held.agency(), fresh);
    }

    /**
     * Revokes those of the tokens that were not used, or all that were not where none are named.
     *
     * @return how many
     * @throws Problem 404 for a survey out of reach, 409 for one that people reach by an open link
     */
    @Transactional
    public int revoke(String agencyCode, int fiscalYear, String instrument, List<String> named) {
        SurveyToChange.Held held = holdByTokens(agencyCode, fiscalYear, instrument);
        int id = held.survey().id();
        int revoked = named.isEmpty()
                ? tokens.revokeFree(id)
                : tokens.revoke(id, named.stream().map(Keys::hash).toList());
        surveys.record("survey-tokens.revoke", held, new Revoked(revoked));
        return revoked;
    }

    private SurveyToChange.Held holdByTokens(String agencyCode, int fiscalYear, String instrument) {
        SurveyToChange.Held held = surveys.hold(agencyCode, fiscalYear, instrument);
        if (held.survey().access() != Access.TOKEN) {
            throw Problem.of(SurveyProblem.SURVEY_TAKES_NO_TOKENS, instrument);
        }
        return held;
    }
}
