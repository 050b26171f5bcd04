package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;
import org.itahub.assessment.calendar.domain.Window;
import org.itahub.assessment.disclosure.domain.Finding;
import org.itahub.assessment.disclosure.domain.Outcome;
import org.itahub.assessment.disclosure.domain.Scoring;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.assessment.disclosure.store.FindingStore;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.ProblemType;

/** Decides what two assessors found differently or the agency contests; by somebody who was not at the item before. */
@ApplicationScoped
public class DecideFinding {

    private final DisclosureYears years;
    private final Calendars calendars;
    private final HoldDisclosure hold;
    private final SoundFindings sound;
    private final FindingStore store;
    private final ReadOutcome outcomes;
    private final DisclosureJournal journal;
    private final TellFollowers followers;
    private final Caller caller;

    DecideFinding(
            DisclosureYears years,
            Calendars calendars,
            HoldDisclosure hold,
            SoundFindings sound,
            FindingStore store,
            ReadOutcome outcomes,
            DisclosureJournal journal,
            TellFollowers followers,
            Caller caller) {
        this.years = years;
        this.calendars = calendars;
        this.hold = hold;
        this.sound = sound;
        this.store = store;
        this.outcomes = outcomes;
        this.journal = journal;
        this.followers = followers;
        this.caller = caller;
    }

    private record Held(DisclosureYear year, Disclosure disclosure, Scoring scoring) {
        String item() {
            return disclosure.item();
        }
    }

    /**
     * Decides as a third what two assessors found differently.
     *
     * @throws Problem 404 for an agency out of reach or a code that is no disclosure item, 409 outside the window, without a
     *     disagreement and for one of the two, 422 for a finding that does not fit
     */
    @Transactional
    public ReadOutcome.Seen disagreement(DisclosureAddress address, Finding finding) {
        Held held = hold(address, finding, AssessmentCalendar::deciding, FindingProblem.DECIDING_CLOSED);
        if (!held.scoring().inDisagreement()) {
            throw Problem.of(FindingProblem.NOT_IN_DISAGREEMENT, held.item());
        }
        Outcome decided = decide(held, Outcome.Basis.THIRD, finding, Optional.empty());
        store.disagreed(held.disclosure().id(), null);
        return tell(held, StepKind.DECIDED, Optional.empty(), decided);
    }

    /**
     * Decides what the agency asked to look at again.
     *
     * @throws Problem 404 for an agency out of reach or a code that is no disclosure item, 409 outside the window, without a
     *     review that waits and for who was at it before, 422 for a finding that does not fit
     */
    @Transactional
    public ReadOutcome.Seen review(DisclosureAddress address, Finding finding) {
        Held held = hold(address, finding, AssessmentCalendar::reviewing, FindingProblem.REVIEWING_CLOSED);
        if (held.scoring()
                .review()
                .filter(review -> review.decidedAt().isEmpty())
                .isEmpty()) {
            throw Problem.of(FindingProblem.NO_REVIEW_WAITING, held.item());
        }
        Optional<Outcome> before = Optional.of(held.scoring().outcome(true).orElseThrow());
        Outcome decided = decide(held, Outcome.Basis.REVIEW, finding, before);
        store.reviewed(held.disclosure().id(), decided.by(), decided.at());
        return tell(held, StepKind.REVIEW_DECIDED, before, decided);
    }

    private Held hold(
            DisclosureAddress address,
            Finding finding,
            Function<AssessmentCalendar, Window> window,
            ProblemType closed) {
        DisclosureYear year = years.toChange(address.agencyCode(), address.fiscalYear());
        sound.require(year.item(address.item()), finding);
        calendars.requireOpen(address.fiscalYear(), window, closed);
        Disclosure disclosure = hold.of(year, address.item());
        return new Held(year, disclosure, store.of(disclosure.id()));
    }

    private Outcome decide(Held held, Outcome.Basis basis, Finding finding, Optional<Outcome> before) {
        String by = caller.username();
        if (held.scoring().of(by).isPresent()
                || before.filter(outcome -> outcome.by().equals(by)).isPresent()) {
            throw Problem.of(FindingProblem.DECIDED_BY_SCORER, held.item());
        }
        Outcome decided = new Outcome(basis, finding, by, journal.now());
        store.decide(held.disclosure().id(), decided);
        return decided;
    }

    private ReadOutcome.Seen tell(Held held, StepKind kind, Optional<Outcome> before, Outcome decided) {
        Finding former = before.map(Outcome::finding).orElse(null);
        journal.tell(kind, held.year(), held.disclosure(), former, decided.finding());
        followers.decided(held.year(), held.item(), before, decided);
        return outcomes.seen(
                held.year(), held.item(), store.of(held.disclosure().id()));
    }
}
