package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.disclosure.domain.Outcome;
import org.itahub.assessment.disclosure.domain.Scoring;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.assessment.disclosure.store.FindingStore;

/** Tells what holds for items today: what was found about them, and that an item falls with the one that it builds on. */
@ApplicationScoped
class HoldingOutcomes {

    private final Calendars calendars;
    private final Dependencies dependencies;
    private final DisclosureStore disclosures;
    private final FindingStore findings;

    HoldingOutcomes(
            Calendars calendars, Dependencies dependencies, DisclosureStore disclosures, FindingStore findings) {
        this.calendars = calendars;
        this.dependencies = dependencies;
        this.disclosures = disclosures;
        this.findings = findings;
    }

    /** What holds for the items of an agency's year, by item, for three queries; items without an outcome are left out. */
    Map<String, Outcome> of(int fiscalYear, Collection<Disclosure> entered) {
        Map<Long, Scoring> scorings =
                findings.of(entered.stream().map(Disclosure::id).toList());
        boolean over = calendars.scoringIsOver(fiscalYear);
        Map<String, Outcome> own = new HashMap<>();
        entered.forEach(disclosure -> scorings.getOrDefault(disclosure.id(), Scoring.NONE)
                .outcome(over)
                .ifPresent(outcome -> own.put(disclosure.item(), outcome)));
        Map<String, Outcome> holding = new HashMap<>(own);
        dependencies
                .ofYear(fiscalYear)
                .forEach((item, basis) -> Outcome.buildingOn(
                                basis, Optional.ofNullable(own.get(basis)), Optional.ofNullable(own.get(item)))
                        .ifPresent(outcome -> holding.put(item, outcome)));
        return holding;
    }

    /** What holds for one item, about which this was found. */
    Optional<Outcome> of(DisclosureYear year, String item, Scoring found) {
        boolean over = calendars.scoringIsOver(year.fiscalYear());
        Optional<Outcome> own = found.outcome(over);
        return dependencies
                .basisOf(year.fiscalYear(), item)
                .map(basis -> Outcome.buildingOn(basis, ofBasis(year, basis, over), own))
                .orElse(own);
    }

    private Optional<Outcome> ofBasis(DisclosureYear year, String basis, boolean over) {
        return disclosures
                .find(year.agency().code(), year.fiscalYear(), basis)
                .flatMap(disclosure -> findings.of(disclosure.id()).outcome(over));
    }
}
