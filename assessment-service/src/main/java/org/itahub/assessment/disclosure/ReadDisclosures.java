package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.calendar.Calendars;
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
    private final Calendars calendars;
    private final DisclosureStore store;
    private final AttachmentStore attachments;
    private final FindingStore findings;

    ReadDisclosures(
            DisclosureYears years,
            Calendars calendars,
            DisclosureStore store,
            AttachmentStore attachments,
            FindingStore findings) {
        this.years = years;
        this.calendars = calendars;
        this.store = store;
        this.attachments = attachments;
        this.findings = findings;
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
        Map<Long, Scoring> scorings =
                findings.of(entered.values().stream().map(Disclosure::id).toList());
        boolean over = scoringOver(fiscalYear);
        return year.items().stream()
                .map(item -> seen(year, item, Optional.ofNullable(entered.get(item.code())), counts, scorings, over))
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
        Map<Long, Scoring> scorings =
                findings.of(disclosure.map(Disclosure::id).stream().toList());
        return seen(year, item, disclosure, counts, scorings, scoringOver(year.fiscalYear()));
    }

    private boolean scoringOver(int fiscalYear) {
        return calendars.of(fiscalYear).calendar().scoring().isOver(calendars.today());
    }

    private static Seen seen(
            DisclosureYear year,
            Item item,
            Optional<Disclosure> disclosure,
            Map<Long, Integer> counts,
            Map<Long, Scoring> scorings,
            boolean scoringOver) {
        return new Seen(
                item,
                year.inside(),
                disclosure,
                Lack.of(
                        item,
                        disclosure.map(Disclosure::entry).orElse(Entry.EMPTY),
                        disclosure.map(Disclosure::verified).orElse(true)),
                disclosure.map(it -> counts.getOrDefault(it.id(), 0)).orElse(0),
                disclosure
                        .map(it -> scorings.getOrDefault(it.id(), Scoring.NONE))
                        .flatMap(scoring -> scoring.outcome(scoringOver)));
    }
}
