package org.itahub.assessment.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.itahub.assessment.agency.FindAgencies;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.disclosure.store.DisclosedLinkStore;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.assessment.framework.PinnedFramework;
import org.itahub.assessment.linkcheck.CheckedLink;
import org.itahub.assessment.linkcheck.DeathWatch;
import org.itahub.platform.events.Outbox;
import org.itahub.platform.events.OutboxMessage;
import org.itahub.platform.events.Topics;

/** Warns each agency whose item has a link that died: once for each item, link and death, until the year is announced. */
@ApplicationScoped
class WarnOfDeadLinks implements DeathWatch {

    private final DisclosedLinkStore store;
    private final Calendars calendars;
    private final FindAgencies agencies;
    private final Frameworks frameworks;
    private final Outbox outbox;

    WarnOfDeadLinks(
            DisclosedLinkStore store,
            Calendars calendars,
            FindAgencies agencies,
            Frameworks frameworks,
            Outbox outbox) {
        this.store = store;
        this.calendars = calendars;
        this.agencies = agencies;
        this.frameworks = frameworks;
        this.outbox = outbox;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void dead(CheckedLink link) {
        List<Integer> years =
                store.yearsOf(link.id()).stream().filter(this::isOpen).toList();
        Instant since = link.state().deadSince().orElseThrow();
        store.noteDeath(link.id(), since, years).forEach(row -> tell(row, link));
    }

    private void tell(DisclosedLinkStore.Row row, CheckedLink link) {
        PinnedFramework pinned = frameworks.pinned(row.fiscalYear(), row.frameworkVersion());
        DisclosureYear year = new DisclosureYear(
                agencies.byCode(row.agencyCode()).agency(),
                row.fiscalYear(),
                pinned.framework(),
                pinned.version(),
                true);
        LinkDead data = LinkDead.of(
                year,
                year.item(row.item()),
                row.link(),
                link.state(),
                calendars.of(row.fiscalYear()).calendar().entry().last());
        outbox.append(new OutboxMessage(
                Topics.DISCLOSURES, LinkDead.TYPE, row.agencyCode(), year.path() + "/" + row.item(), data));
    }

    private boolean isOpen(int fiscalYear) {
        return !calendars.today().isAfter(calendars.of(fiscalYear).calendar().announcement());
    }
}
