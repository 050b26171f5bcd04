package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.itahub.assessment.disclosure.store.DisclosedLinkStore;
import org.itahub.assessment.linkcheck.KnownLinks;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.problem.Problem;

/** Has the links of an agency's year looked at now, but for those that just were. */
@ApplicationScoped
public class OrderLinkChecks {

    private final DisclosureYears years;
    private final DisclosedLinkStore store;
    private final KnownLinks links;
    private final AuditTrail audit;

    OrderLinkChecks(DisclosureYears years, DisclosedLinkStore store, KnownLinks links, AuditTrail audit) {
        this.years = years;
        this.store = store;
        this.links = links;
        this.audit = audit;
    }

    /**
     * @param links how many different links the year has
     * @param ordered how many of them will be looked at
     */
    public record Order(String path, int links, int ordered) {}

    /** @throws Problem 404 for an agency out of reach, and for a year without a framework */
    @Transactional
    public Order of(String agencyCode, int fiscalYear) {
        DisclosureYear year = years.toChange(agencyCode, fiscalYear);
        Set<String> ids = store.ofYear(agencyCode, fiscalYear).stream()
                .map(DisclosedLinkStore.Row::linkId)
                .collect(Collectors.toSet());
        Order order = new Order(year.path() + "/link-checks", ids.size(), links.demand(ids));
        audit.record(AuditEntry.of(
                "disclosure.check-links",
                order.path(),
                agencyCode,
                year.agency().province(),
                null,
                order));
        return order;
    }
}
