package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;
import org.itahub.assessment.crosswalk.Crosswalks;
import org.itahub.assessment.crosswalk.domain.Crosswalk;
import org.itahub.assessment.crosswalk.domain.Successor;
import org.itahub.assessment.disclosure.domain.CarryOver;
import org.itahub.assessment.disclosure.domain.Entry;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.assessment.disclosure.store.AttachmentStore;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.assessment.linkcheck.KnownLinks;
import org.itahub.platform.problem.Problem;

/** Brings last year's entries to the items that took the place of last year's, to be verified anew. */
@ApplicationScoped
public class CarryOverDisclosures {

    private final DisclosureYears years;
    private final Calendars calendars;
    private final Crosswalks crosswalks;
    private final HoldDisclosure hold;
    private final DisclosureStore store;
    private final AttachmentStore attachments;
    private final KnownLinks links;
    private final DisclosureJournal journal;

    CarryOverDisclosures(
            DisclosureYears years,
            Calendars calendars,
            Crosswalks crosswalks,
            HoldDisclosure hold,
            DisclosureStore store,
            AttachmentStore attachments,
            KnownLinks links,
            DisclosureJournal journal) {
        this.years = years;
        this.calendars = calendars;
        this.crosswalks = crosswalks;
        this.hold = hold;
        this.store = store;
        this.attachments = attachments;
        this.links = links;
        this.journal = journal;
    }

    /** What the history shows of an item that was carried over. */
    record Origin(int fiscalYear, List<String> items, Entry entry) {}

    /**
     * Whatever has an entry this year keeps it, so doing this again does nothing.
     *
     * @throws Problem 404 for an agency out of reach or years without a crosswalk, 409 outside the entry window
     */
    @Transactional
    public CarryOver carry(String agencyCode, int fiscalYear) {
        DisclosureYear year = years.toChange(agencyCode, fiscalYear);
        calendars.requireOpen(fiscalYear, AssessmentCalendar::entry, DisclosureProblem.DISCLOSURE_ENTRY_CLOSED);
        DisclosureYear before = years.toChange(agencyCode, fiscalYear - 1);
        Map<String, Disclosure> old = entered(agencyCode, fiscalYear - 1);
        Map<String, Entry> entries = new HashMap<>();
        old.forEach((item, disclosure) -> entries.put(item, disclosure.entry()));
        CarryOver carryOver = CarryOver.of(
                before.framework(),
                year.framework(),
                entries,
                successors(crosswalks.between(fiscalYear - 1, fiscalYear), entries.keySet()),
                new HashSet<>(entered(agencyCode, fiscalYear).keySet()));
        carryOver.carried().forEach(carried -> write(year, carried, old));
        return carryOver;
    }

    private void write(DisclosureYear year, CarryOver.Carried carried, Map<String, Disclosure> old) {
        Disclosure present = hold.of(year, carried.item());
        Disclosure changed = present.carriedOver(carried.entry(), carried.from());
        store.write(changed, carried.entry().links().stream().map(links::add).toList());
        carried.from().forEach(from -> attachments.copy(old.get(from).id(), changed.id()));
        journal.tell(
                StepKind.CARRIED_OVER,
                year,
                changed,
                null,
                new Origin(year.fiscalYear() - 1, carried.from(), carried.entry()));
    }

    private Map<String, Disclosure> entered(String agencyCode, int fiscalYear) {
        Map<String, Disclosure> entered = new HashMap<>(store.ofYear(agencyCode, fiscalYear));
        entered.values().removeIf(disclosure -> disclosure.version() == 0);
        return entered;
    }

    private static Map<String, List<String>> successors(Crosswalk crosswalk, Set<String> items) {
        Map<String, List<String>> successors = new HashMap<>();
        for (String item : items) {
            crosswalk.successorOf(item).map(Successor::items).ifPresent(next -> successors.put(item, next));
        }
        return successors;
    }
}
