package org.itahub.assessment.disclosure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.calendar.Calendars;
import org.itahub.assessment.disclosure.store.DisclosedLinkStore;
import org.itahub.assessment.linkcheck.LinkCheckConfig;
import org.itahub.assessment.linkcheck.domain.Rerun;

/**
 * Has all links of a year looked at again some days before agencies can no longer change them. What was looked at since that
 * day is left alone, so any number of replicas may do this as often as they like.
 */
@ApplicationScoped
class RecheckBeforeDeadline {

    private final DisclosedLinkStore store;
    private final Calendars calendars;
    private final LinkCheckConfig config;
    private final Clock clock;

    RecheckBeforeDeadline(DisclosedLinkStore store, Calendars calendars, AssessmentConfig config, Clock clock) {
        this.store = store;
        this.calendars = calendars;
        this.config = config.linkCheck();
        this.clock = clock;
    }

    @Scheduled(
            every = "{assessment.link-check.recheck-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void run() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (int fiscalYear : store.years()) {
            LocalDate deadline = calendars.of(fiscalYear).calendar().entry().last();
            Rerun.latest(deadline, config.daysBeforeDeadline(), now, clock.getZone())
                    .ifPresent(moment -> store.demandOfYear(fiscalYear, now, moment));
        }
    }
}
