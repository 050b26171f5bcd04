package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.assessment.disclosure.store.StepStore;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;

/** Reads what happened to an item. Agencies see what came of the findings, not the single ones. */
@ApplicationScoped
public class ReadHistory {

    private static final Set<StepKind> OPEN = Arrays.stream(StepKind.values())
            .filter(StepKind::isOpen)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(StepKind.class)));

    private final DisclosureYears years;
    private final DisclosureStore disclosures;
    private final ReadOutcome outcomes;
    private final StepStore store;
    private final Caller caller;

    ReadHistory(
            DisclosureYears years, DisclosureStore disclosures, ReadOutcome outcomes, StepStore store, Caller caller) {
        this.years = years;
        this.disclosures = disclosures;
        this.outcomes = outcomes;
        this.store = store;
        this.caller = caller;
    }

    /** A part of the history; {@code people} is whether the caller is told who took the steps. */
    public record Part(List<Step> steps, boolean people) {}

    /** @throws Problem 404 out of reach, or for a code that is no disclosure item */
    public Part of(DisclosureAddress address, long after, int atMost) {
        years.toSee(address.agencyCode(), address.fiscalYear()).item(address.item());
        Optional<Disclosure> disclosure = disclosures.find(address.agencyCode(), address.fiscalYear(), address.item());
        ReadOutcome.Seen seen = outcomes.of(address);
        Set<StepKind> kinds = seen.everyScore() ? EnumSet.allOf(StepKind.class) : OPEN;
        return new Part(
                disclosure
                        .map(it -> store.find(it.id(), kinds, caller.username(), after, atMost))
                        .orElse(List.of()),
                seen.people());
    }
}
