package org.itahub.assessment.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.itahub.assessment.survey.store.SheetStore;
import org.itahub.platform.problem.Problem;

/** Takes a sheet that came by an open link: one statement, unless what is remembered of the survey is out of date. */
@ApplicationScoped
public class AcceptSheet {

    private final OpenLinks links;
    private final DeviceBrake brake;
    private final SheetEncoder encoder;
    private final SheetStore sheets;
    private final SpendToken tokens;
    private final Arrivals arrivals;
    private final Clock clock;

    AcceptSheet(
            OpenLinks links,
            DeviceBrake brake,
            SheetEncoder encoder,
            SheetStore sheets,
            SpendToken tokens,
            Arrivals arrivals,
            Clock clock) {
        this.links = links;
        this.brake = brake;
        this.encoder = encoder;
        this.sheets = sheets;
        this.tokens = tokens;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /**
     * Keeps the sheet, once.
     *
     * @return false if it was kept before under the same key, so that whoever lost our answer may send again
     * @throws Problem 404 for a key that is unknown or revoked, 409 before the survey opens, after it closed and for a token
     *     used for another sheet, 403 for a wrong short code, 429 from a device that sends too many, 422 with every fault of
     *     the sheet
     */
    public boolean accept(SentSheet sent, Device device) {
        if (sent.surveyKey() == null) {
            throw Problem.of(SurveyProblem.SURVEY_KEY_UNKNOWN);
        }
        return Keys.isToken(sent.surveyKey()) ? tokens.on(sent) : acceptByLink(sent, device);
    }

    private boolean acceptByLink(SentSheet sent, Device device) {
        Survey survey = links.find(sent.surveyKey());
        brake(survey, device);
        LocalDate today = LocalDate.now(clock);
        if (!takes(survey, today, sent)) {
            survey = links.findAnew(sent.surveyKey());
        }
        while (true) {
            OpenSurvey.requireOpen(survey, today);
            requireShortCode(survey, sent);
            if (sheets.add(survey, today, sent.key(), encoder.encode(survey, sent))) {
                arrivals.count(survey.id());
                return true;
            }
            Survey now = links.findAnew(sent.surveyKey());
            if (now.version() == survey.version()) {
                return false;
            }
            survey = now;
        }
    }

    private void brake(Survey survey, Device device) {
        Duration wait = brake.count(survey.id(), device);
        if (!wait.isZero()) {
            throw new DeviceBraked(wait.toSeconds() + 1);
        }
    }

    private static boolean takes(Survey survey, LocalDate today, SentSheet sent) {
        return survey.stateOn(today) == Survey.State.OPEN && hasShortCode(survey, sent);
    }

    private static boolean hasShortCode(Survey survey, SentSheet sent) {
        return survey.terms().shortCode().isEmpty()
                || survey.terms().shortCode().equals(sent.shortCode());
    }

    private static void requireShortCode(Survey survey, SentSheet sent) {
        if (!hasShortCode(survey, sent)) {
            throw Problem.of(SurveyProblem.SURVEY_SHORT_CODE_WRONG);
        }
    }
}
