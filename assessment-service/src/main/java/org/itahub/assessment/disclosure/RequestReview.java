package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;
import org.itahub.assessment.disclosure.domain.Outcome;
import org.itahub.assessment.disclosure.domain.Review;
import org.itahub.assessment.disclosure.domain.Scoring;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.assessment.disclosure.store.FindingStore;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;

/** Has an agency ask, once an item, to look again at what it lost. */
@ApplicationScoped
public class RequestReview {

    private final DisclosureYears years;
    private final Calendars calendars;
    private final HoldDisclosure hold;
    private final FindingStore store;
    private final ReadOutcome outcomes;
    private final HoldingOutcomes holding;
    private final Dependencies dependencies;
    private final DisclosureJournal journal;
    private final Caller caller;

    RequestReview(
            DisclosureYears years,
            Calendars calendars,
            HoldDisclosure hold,
            FindingStore store,
            ReadOutcome outcomes,
            HoldingOutcomes holding,
            Dependencies dependencies,
            DisclosureJournal journal,
            Caller caller) {
        this.years = years;
        this.calendars = calendars;
        this.hold = hold;
        this.store = store;
        this.outcomes = outcomes;
        this.holding = holding;
        this.dependencies = dependencies;
        this.journal = journal;
        this.caller = caller;
    }

    /**
     * @throws Problem 404 for an agency out of reach or a code that is no disclosure item, 409 outside the explanation window,
     *     for an item that was not lost or fell with another, and for a second request
     */
    @Transactional
    public ReadOutcome.Seen ask(DisclosureAddress address, String explanation) {
        DisclosureYear year = years.toChange(address.agencyCode(), address.fiscalYear());
        year.item(address.item());
        calendars.requireOpen(address.fiscalYear(), AssessmentCalendar::explanation, FindingProblem.EXPLANATION_CLOSED);
        Disclosure disclosure = hold.of(year, address.item());
        Scoring present = store.of(disclosure.id());
        if (present.review().isPresent()) {
            throw Problem.of(FindingProblem.REVIEW_EXISTS, address.item());
        }
        if (present.outcome(true).filter(Outcome::isLost).isEmpty()) {
            throw nothingToReview(year, address.item(), present);
        }
        store.ask(disclosure.id(), new Review(explanation, caller.username(), journal.now(), Optional.empty()));
        journal.tell(StepKind.REVIEW_REQUESTED, year, disclosure, null, Map.of("explanation", explanation));
        return outcomes.seen(year, address.item(), store.of(disclosure.id()));
    }

    /** An item that fell has no finding of its own to look at again; the other item's is the one to contest. */
    private Problem nothingToReview(DisclosureYear year, String item, Scoring present) {
        return holding.of(year, item, present)
                .filter(Outcome::isLost)
                .flatMap(fell -> dependencies.basisOf(year.fiscalYear(), item))
                .map(basis -> Problem.of(FindingProblem.ITEM_FELL_WITH_ANOTHER, item, basis))
                .orElseGet(() -> Problem.of(FindingProblem.ITEM_NOT_LOST, item));
    }
}
