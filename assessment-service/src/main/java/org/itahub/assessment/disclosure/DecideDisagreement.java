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

/** Has a third decide what two assessors found differently. */
@ApplicationScoped
public class DecideDisagreement {

    private final DisclosureYears years;
    private final Calendars calendars;
    private final HoldDisclosure hold;
    private final SoundFindings sound;
    private final FindingStore store;
    private final DisclosureJournal journal;
    private final Caller caller;

    DecideDisagreement(
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
     *     disagreement and for one of the two, 422 for a finding that does not fit
     */
    @Transactional
    public ReadOutcome.Seen decide(DisclosureAddress address, Finding finding) {
        DisclosureYear year = years.toChange(address.agencyCode(), address.fiscalYear());
        sound.require(year.item(address.item()), finding);
        calendars.requireOpen(address.fiscalYear(), AssessmentCalendar::deciding, FindingProblem.DECIDING_CLOSED);
        Disclosure disclosure = hold.of(year, address.item());
        Scoring present = store.of(disclosure.id());
        if (!present.inDisagreement()) {
            throw Problem.of(FindingProblem.NOT_IN_DISAGREEMENT, address.item());
        }
        if (present.of(caller.username()).isPresent()) {
            throw Problem.of(FindingProblem.DECIDED_BY_SCORER, address.item());
        }
        store.decide(disclosure.id(), new Outcome(Outcome.Basis.THIRD, finding, caller.username(), journal.now()));
        store.disagreed(disclosure.id(), null);
        journal.tell(StepKind.DECIDED, year, disclosure, null, finding);
        return ReadOutcome.Seen.of(year, address.item(), store.of(disclosure.id()), caller, calendars);
    }
}
