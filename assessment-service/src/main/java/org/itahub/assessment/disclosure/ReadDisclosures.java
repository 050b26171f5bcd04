package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.disclosure.domain.Entry;
import org.itahub.assessment.disclosure.domain.Lack;
import org.itahub.assessment.disclosure.domain.Outcome;
import org.itahub.assessment.disclosure.domain.Scoring;
import org.itahub.assessment.disclosure.store.AttachmentStore;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.assessment.disclosure.store.FindingStore;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.platform.problem.Problem;

/** Reads what an agency discloses, item by item, and what is missing; of a published year everybody sees the links. */
@ApplicationScoped
public class ReadDisclosures {

    private final DisclosureYears years;
    private final DisclosureStore store;
    private final AttachmentStore attachments;
    private final FindingStore findings;
    private final HoldingOutcomes holding;

    ReadDisclosures(
            DisclosureYears years,
            DisclosureStore store,
            AttachmentStore attachments,
            FindingStore findings,
            HoldingOutcomes holding) {
        this.years = years;
        this.store = store;
        this.attachments = attachments;
        this.findings = findings;
        this.holding = holding;
    }

    /**
     * An item as the caller may see it.
     *
     * @param inside false where the caller sees only what is public
     * @param disclosure empty where nobody has written to it
     * @param lacks what the entry lacks
     * @param outcome empty while nothing is decided
     */
    public record Seen(
            Item item,
            boolean inside,
            Optional<Disclosure> disclosure,
            List<Lack> lacks,
            int attachments,
            Optional<Outcome> outcome) {

        public Entry entry() {
            return disclosure.map(Disclosure::entry).orElse(Entry.EMPTY);
        }
    }

    /** All items of the year, for five queries. @throws Problem 404 for what the caller may not see */
    public List<Seen> list(String agencyCode, int fiscalYear) {
        DisclosureYear year = years.toRead(agencyCode, fiscalYear);
        Map<String, Disclosure> entered = store.ofYear(agencyCode, fiscalYear);
        Map<Long, Integer> counts = attachments.counts(agencyCode, fiscalYear);
        Map<String, Outcome> outcomes = holding.of(fiscalYear, entered.values());
        return year.items().stream()
                .map(item -> seen(
                        year,
                        item,
                        Optional.ofNullable(entered.get(item.code())),
                        counts,
                        Optional.ofNullable(outcomes.get(item.code()))))
                .toList();
    }

    /** @throws Problem 404 for what the caller may not see, and for a code that is no disclosure item */
    public Seen read(DisclosureAddress address) {
        DisclosureYear year = years.toRead(address.agencyCode(), address.fiscalYear());
        return seen(year, year.item(address.item()));
    }

    /** The item as whoever has just changed it sees it. */
    public Seen seen(DisclosureYear year, Item item) {
        Optional<Disclosure> disclosure = store.find(year.agency().code(), year.fiscalYear(), item.code());
        Map<Long, Integer> counts = attachments.counts(year.agency().code(), year.fiscalYear());
        Scoring found = disclosure.map(it -> findings.of(it.id())).orElse(Scoring.NONE);
        return seen(year, item, disclosure, counts, holding.of(year, item.code(), found));
    }

    private static Seen seen(
            DisclosureYear year,
            Item item,
            Optional<Disclosure> disclosure,
            Map<Long, Integer> counts,
            Optional<Outcome> outcome) {
        return new Seen(
                item,
                year.inside(),
                disclosure,
                Lack.of(
                        item,
                        disclosure.map(Disclosure::entry).orElse(Entry.EMPTY),
                        disclosure.map(Disclosure::verified).orElse(true)),
                disclosure.map(it -> counts.getOrDefault(it.id(), 0)).orElse(0),
                outcome);
    }
}
