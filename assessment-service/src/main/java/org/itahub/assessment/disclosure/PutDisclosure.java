package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.calendar.domain.AssessmentCalendar;
import org.itahub.assessment.disclosure.domain.Entry;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.assessment.disclosure.store.DisclosureStore;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.linkcheck.KnownLinks;
import org.itahub.assessment.problem.Faults;
import org.itahub.assessment.problem.Faults.TypedFault;
import org.itahub.platform.files.domain.WebLink;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Enters what an agency discloses for an item, or changes it; its links are looked at soon after. */
@ApplicationScoped
public class PutDisclosure {

    private final DisclosureYears years;
    private final Calendars calendars;
    private final HoldDisclosure hold;
    private final DisclosureStore store;
    private final KnownLinks links;
    private final DisclosureJournal journal;

    PutDisclosure(
            DisclosureYears years,
            Calendars calendars,
            HoldDisclosure hold,
            DisclosureStore store,
            KnownLinks links,
            DisclosureJournal journal) {
        this.years = years;
        this.calendars = calendars;
        this.hold = hold;
        this.store = store;
        this.links = links;
        this.journal = journal;
    }

    /** What came of it. */
    public record Outcome(DisclosureYear year, Disclosure stored, boolean created) {}

    /**
     * Stores the entry. Entering what is there already changes nothing, unless it was carried over: then it is verified.
     *
     * @param ifMatch the version that a change was made on; not needed for the first entry of the item
     * @throws Problem 404 for an agency out of reach or a code that is no disclosure item, 409 outside the entry window, 422
     *     for links and contents that do not fit, 412 and 428 for a change of another version
     */
    @Transactional
    public Outcome put(String agencyCode, int fiscalYear, String itemCode, Entry given, String ifMatch) {
        DisclosureYear year = years.toChange(agencyCode, fiscalYear);
        Item item = year.item(itemCode);
        calendars.requireOpen(fiscalYear, AssessmentCalendar::entry, DisclosureProblem.DISCLOSURE_ENTRY_CLOSED);
        Entry entry = sound(item, given);
        Disclosure present = hold.of(year, itemCode);
        if (present.version() > 0) {
            ETags.requireMatch(ifMatch, present.version());
        }
        if (present.version() > 0 && present.verified() && present.entry().equals(entry)) {
            return new Outcome(year, present, false);
        }
        Disclosure changed = present.entered(entry);
        store.write(changed, entry.links().stream().map(links::add).toList());
        boolean first = present.version() == 0;
        journal.tell(first ? StepKind.ENTERED : StepKind.CHANGED, year, changed, first ? null : present.entry(), entry);
        return new Outcome(year, changed, first);
    }

    private static Entry sound(Item item, Entry given) {
        List<TypedFault> faults = new ArrayList<>();
        List<String> read = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < given.links().size(); i++) {
            String pointer = "/urls/" + i;
            String link = given.links().get(i);
            switch (WebLink.read(link)) {
                case WebLink.Reading.Understood understood -> {
                    read.add(understood.address());
                    if (!seen.add(understood.address())) {
                        faults.add(new TypedFault(DisclosureProblem.DISCLOSURE_LINK_TWICE, pointer, link));
                    }
                }
                case WebLink.Reading.Refused refused ->
                    faults.add(new TypedFault(DisclosureProblem.DISCLOSURE_LINK_INVALID, pointer, link));
            }
        }
        faults.addAll(ContentFaults.of(item, given.contents(), "/contents/"));
        if (!faults.isEmpty()) {
            throw Faults.problem(DisclosureProblem.DISCLOSURE_REFUSED, faults);
        }
        return new Entry(read, given.remarks(), given.contents());
    }
}
