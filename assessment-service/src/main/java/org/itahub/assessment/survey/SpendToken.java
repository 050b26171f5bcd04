package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.itahub.assessment.survey.store.SheetStore;
import org.itahub.assessment.survey.store.TokenStore;
import org.itahub.platform.problem.Problem;

/** Takes a sheet that came by a personal token, which is good for one. */
@ApplicationScoped
class SpendToken {

    private final TokenStore tokens;
    private final SheetEncoder encoder;
    private final SheetStore sheets;
    private final Arrivals arrivals;
    private final Clock clock;

    SpendToken(TokenStore tokens, SheetEncoder encoder, SheetStore sheets, Arrivals arrivals, Clock clock) {
        this.tokens = tokens;
        this.encoder = encoder;
        this.sheets = sheets;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /**
     * Keeps the sheet and spends the token on it. A used token remembers by a hash under which random key the sheet was
     * sent, so the same sheet may be sent again at any time; the key stands beside no answer and leads to none.
     *
     * @return false if the sheet was kept before
     */
    boolean on(SentSheet sent) {
        byte[] token = Keys.hash(sent.surveyKey());
        byte[] sentAs = Keys.hash(sent.surveyKey() + " " + sent.key());
        while (true) {
            TokenStore.Found found = tokens.find(token).orElseThrow(() -> Problem.of(SurveyProblem.SURVEY_KEY_UNKNOWN));
            switch (found.state()) {
                case REVOKED -> throw Problem.of(SurveyProblem.SURVEY_KEY_UNKNOWN);
                case USED -> {
                    if (found.sentAs()
                            .filter(known -> MessageDigest.isEqual(known, sentAs))
                            .isPresent()) {
                        return false;
                    }
                    throw Problem.of(SurveyProblem.SURVEY_TOKEN_USED);
                }
                case FREE -> {
                    if (spend(found.survey(), sent, token, sentAs)) {
                        return true;
                    }
                }
            }
        }
    }

    /** @return false if somebody was faster, or changed the survey meanwhile */
    private boolean spend(Survey survey, SentSheet sent, byte[] token, byte[] sentAs) {
        LocalDate today = LocalDate.now(clock);
        OpenSurvey.requireOpen(survey, today);
        OptionalInt pooled = sheets.pool(survey, today, token, sentAs, encoder.encode(survey, sent));
        if (pooled.isEmpty()) {
            return false;
        }
        arrivals.count(survey.id());
        if (pooled.getAsInt() >= SheetStore.POOL) {
            sheets.mixFullPool(survey.id());
        }
        return true;
    }
}
