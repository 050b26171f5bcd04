package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.disclosure.domain.Outcome;
import org.itahub.assessment.disclosure.domain.OwnScore;
import org.itahub.assessment.disclosure.domain.Review;
import org.itahub.assessment.disclosure.domain.Scoring;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.assessment.disclosure.store.FindingStore;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Role;
import org.itahub.platform.problem.Problem;

/** Reads what was found about an item, as far as the caller may see it. */
@ApplicationScoped
public class ReadOutcome {

    private final DisclosureYears years;
    private final Calendars calendars;
    private final DisclosureStore disclosures;
    private final FindingStore store;
    private final HoldingOutcomes holding;
    private final Caller caller;

    ReadOutcome(
            DisclosureYears years,
            Calendars calendars,
            DisclosureStore disclosures,
            FindingStore store,
            HoldingOutcomes holding,
            Caller caller) {
        this.years = years;
        this.calendars = calendars;
        this.disclosures = disclosures;
        this.store = store;
        this.holding = holding;
        this.caller = caller;
    }

    /**
     * What a caller sees of the findings about an item.
     *
     * @param people whether the caller is told who found and decided: assessors and the hub are, agencies are not
     * @param scores of single assessors; none for whoever is no assessor, the own one alone before there are two
     * @param everyScore whether none of the scores is kept from the caller
     * @param inDisagreement told to assessors and the hub
     */
    public record Seen(
            Item item,
            boolean people,
            Optional<Outcome> outcome,
            List<OwnScore> scores,
            boolean everyScore,
            boolean inDisagreement,
            Optional<Review> review) {}

    /** @throws Problem 404 out of reach, or for a code that is no disclosure item */
    public Seen of(DisclosureAddress address) {
        DisclosureYear year = years.toSee(address.agencyCode(), address.fiscalYear());
        year.item(address.item());
        Scoring scoring = disclosures
                .find(address.agencyCode(), address.fiscalYear(), address.item())
                .map(disclosure -> store.of(disclosure.id()))
                .orElse(Scoring.NONE);
        return seen(year, address.item(), scoring);
    }

    /** As whoever has just changed it sees it. */
    Seen seen(DisclosureYear year, String item, Scoring scoring) {
        boolean over = calendars.scoringIsOver(year.fiscalYear());
        boolean people = caller.has(Role.ASSESSOR, Role.HUB_ADMIN);
        List<OwnScore> seen = people ? scoring.seenBy(caller.username(), over) : List.of();
        return new Seen(
                year.item(item),
                people,
                holding.of(year, item, scoring),
                seen,
                people && seen.size() == scoring.scores().size(),
                people && scoring.inDisagreement(),
                scoring.review());
    }

    /** An assessor's own score of an item. */
    public record Own(Item item, OwnScore score) {}

    /** @throws Problem 404 {@code score-not-found} where the caller has not scored the item, and as in {@link #of} */
    public Own ownScore(DisclosureAddress address) {
        Item item = years.toSee(address.agencyCode(), address.fiscalYear()).item(address.item());
        return disclosures
                .find(address.agencyCode(), address.fiscalYear(), address.item())
                .flatMap(disclosure -> store.of(disclosure.id()).of(caller.username()))
                .map(score -> new Own(item, score))
                .orElseThrow(() -> Problem.of(FindingProblem.SCORE_NOT_FOUND, address.item()));
    }
}
