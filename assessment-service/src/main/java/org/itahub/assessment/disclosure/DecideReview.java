package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;
import org.itahub.assessment.disclosure.domain.Finding;
import org.itahub.assessment.disclosure.domain.Outcome;
import org.itahub.assessment.disclosure.domain.Scoring;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.assessment.disclosure.store.FindingStore;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;

/** Decides a review; by somebody who has neither scored the item nor decided it before. */
@ApplicationScoped
public class DecideReview {

    private final DisclosureYears years;
    private final Calendars calendars;
    private final HoldDisclosure hold;
    private final SoundFindings sound;
    private final FindingStore store;
    private final DisclosureJournal journal;
    private final Caller caller;

    DecideReview(
            DisclosureYears years,
            Calendars calendars,
            HoldDisclosure hold,
            SoundFindings sound,
            FindingStore store,
            DisclosureJournal journal,
            Caller caller) {
        this.years = years;
        this.calendars = calendars;
        this.hold = hold;
        this.sound = sound;
        this.store = store;
        this.journal = journal;
        this.caller = caller;
    }

    /**
     * @throws Problem 404 for an agency out of reach or a code that is no disclosure item, 409 outside the window, without a
     *     review that waits and for who was at it before, 422 for a finding that does not fit
     */
    @Transactional
    public ReadOutcome.Seen decide(DisclosureAddress address, Finding finding) {
        DisclosureYear year = years.toChange(address.agencyCode(), address.fiscalYear());
        sound.require(year.item(address.item()), finding);
        calendars.requireOpen(address.fiscalYear(), AssessmentCalendar::reviewing, FindingProblem.REVIEWING_CLOSED);
        Disclosure disclosure = hold.of(year, address.item());
        Scoring present = store.of(disclosure.id());
        if (present.review().filter(review -> review.decidedAt().isEmpty()).isEmpty()) {
            throw Problem.of(FindingProblem.NO_REVIEW_WAITING, address.item());
        }
        Outcome before = present.outcome(true).orElseThrow();
        if (present.of(caller.username()).isPresent() || before.by().equals(caller.username())) {
            throw Problem.of(FindingProblem.DECIDED_BY_SCORER, address.item());
        }
        Outcome decided = new Outcome(Outcome.Basis.REVIEW, finding, caller.username(), journal.now());
        store.decide(disclosure.id(), decided);
        store.reviewed(disclosure.id(), caller.username(), decided.at());
        journal.tell(StepKind.REVIEW_DECIDED, year, disclosure, before.finding(), finding);
        return ReadOutcome.Seen.of(year, address.item(), store.of(disclosure.id()), caller, calendars);
    }
}
