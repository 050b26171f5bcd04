package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;
import org.itahub.assessment.disclosure.domain.Finding;
import org.itahub.assessment.disclosure.domain.OwnScore;
import org.itahub.assessment.disclosure.domain.Scoring;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.assessment.disclosure.store.FindingStore;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;

/** Takes what an assessor finds an item to be, whatever another has found, and draws the consequence once there are two. */
@ApplicationScoped
public class ScoreDisclosure {

    private final DisclosureYears years;
    private final Calendars calendars;
    private final HoldDisclosure hold;
    private final SoundFindings sound;
    private final FindingStore store;
    private final DisclosureJournal journal;
    private final TellFollowers followers;
    private final Caller caller;

    ScoreDisclosure(
            DisclosureYears years,
            Calendars calendars,
            HoldDisclosure hold,
            SoundFindings sound,
            FindingStore store,
            DisclosureJournal journal,
            TellFollowers followers,
            Caller caller) {
        this.years = years;
        this.calendars = calendars;
        this.hold = hold;
        this.sound = sound;
        this.store = store;
        this.journal = journal;
        this.followers = followers;
        this.caller = caller;
    }

    /** What came of it. */
    public record Outcome(DisclosureYear year, OwnScore stored, boolean created) {}

    /**
     * Stores the caller's own score.
     *
     * @param ifMatch the version of the own score that a change was made on; not needed for the first
     * @throws Problem 404 for an agency out of reach or a code that is no disclosure item, 409 outside the scoring window or
     *     where two have scored, 422 for a finding that does not fit, 412 and 428 for a change of another version
     */
    @Transactional
    public Outcome put(DisclosureAddress address, Finding finding, String ifMatch) {
        DisclosureYear year = years.toChange(address.agencyCode(), address.fiscalYear());
        sound.require(year.item(address.item()), finding);
        calendars.requireOpen(address.fiscalYear(), AssessmentCalendar::scoring, FindingProblem.SCORING_CLOSED);
        Disclosure disclosure = hold.of(year, address.item());
        Scoring present = store.of(disclosure.id());
        Optional<OwnScore> own = present.of(caller.username());
        own.ifPresent(score -> ETags.requireMatch(ifMatch, score.version()));
        return switch (present.scored(caller.username(), finding, journal.now())) {
            case Scoring.Step.Unchanged same -> new Outcome(year, same.score(), false);
            case Scoring.Step.Closed closed -> throw Problem.of(FindingProblem.SCORE_CLOSED, address.item());
            case Scoring.Step.Waits waits -> write(year, disclosure, own, waits.score());
            case Scoring.Step.Differs differs -> {
                store.disagreed(disclosure.id(), journal.now());
                Outcome outcome = write(year, disclosure, own, differs.score());
                journal.note(StepKind.DISAGREED, disclosure, address);
                yield outcome;
            }
            case Scoring.Step.Agrees agrees -> {
                store.decide(disclosure.id(), agrees.outcome());
                Outcome outcome = write(year, disclosure, own, agrees.score());
                journal.note(StepKind.AGREED, disclosure, agrees.outcome().finding());
                followers.decided(year, address.item(), Optional.empty(), agrees.outcome());
                yield outcome;
            }
        };
    }

    private Outcome write(DisclosureYear year, Disclosure disclosure, Optional<OwnScore> before, OwnScore score) {
        store.write(disclosure.id(), score);
        journal.tell(
                StepKind.SCORED, year, disclosure, before.map(OwnScore::finding).orElse(null), score.finding());
        return new Outcome(year, score, before.isEmpty());
    }
}
