package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.itahub.assessment.disclosure.store.DisclosedLinkStore;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.linkcheck.CheckedLink;
import org.itahub.assessment.linkcheck.KnownLinks;
import org.itahub.assessment.linkcheck.domain.LinkState;

/** Reads the links of an agency's year and what is known of them, for whoever's reach covers the agency. */
@ApplicationScoped
public class ReadLinks {

    private final DisclosureYears years;
    private final DisclosedLinkStore store;
    private final KnownLinks links;

    ReadLinks(DisclosureYears years, DisclosedLinkStore store, KnownLinks links) {
        this.years = years;
        this.store = store;
        this.links = links;
    }

    /** All of them, in the framework's order of items. @throws Problem 404 out of reach */
    public List<DisclosedLink> all(String agencyCode, int fiscalYear) {
        DisclosureYear year = years.toSee(agencyCode, fiscalYear);
        List<DisclosedLinkStore.Row> rows = store.ofYear(agencyCode, fiscalYear);
        Map<String, CheckedLink> known =
                links.of(rows.stream().map(DisclosedLinkStore.Row::linkId).toList());
        List<Item> order = year.items();
        return rows.stream()
                .map(row -> new DisclosedLink(
                        year.item(row.item()),
                        row.link(),
                        known.containsKey(row.linkId())
                                ? known.get(row.linkId()).state()
                                : LinkState.UNCHECKED))
                .sorted(Comparator.comparing(link -> order.indexOf(link.item())))
                .toList();
    }

    /** Those that are dead. @throws Problem 404 out of reach */
    public List<DisclosedLink> dead(String agencyCode, int fiscalYear) {
        return all(agencyCode, fiscalYear).stream()
                .filter(link -> link.state().isDead())
                .toList();
    }
}
