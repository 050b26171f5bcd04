package org.itahub.assessment.linkcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.linkcheck.domain.LinkState;
import org.itahub.assessment.linkcheck.domain.Probe;
import org.itahub.assessment.linkcheck.store.LinkStore;

/** Takes due links to look at, and notes what came of it. */
@ApplicationScoped
class NoteProbe {

    private final LinkStore store;
    private final Instance<DeathWatch> watches;
    private final LinkCheckConfig config;
    private final Clock clock;

    NoteProbe(LinkStore store, Instance<DeathWatch> watches, AssessmentConfig config, Clock clock) {
        this.store = store;
        this.watches = watches;
        this.config = config.linkCheck();
        this.clock = clock;
    }

    /** Links to look at now, one of each host; a lease lasts well longer than a look. */
    @Transactional
    List<CheckedLink> claim() {
        Instant now = now();
        return store.claim(now, now.plus(config.timeInAll().multipliedBy(3)), config.hostsAtOnce());
    }

    @Transactional
    void of(CheckedLink looked, Probe probe) {
        Instant now = now();
        Optional<CheckedLink> present = store.lock(looked.id());
        if (present.isEmpty()) {
            return;
        }
        LinkState state = present.get().state().after(probe, now, config.tries());
        CheckedLink link = new CheckedLink(looked.id(), looked.link(), state);
        store.note(link, state.tryAgainAt(config.retryAfter()), now.plus(pause(probe)));
        if (state.isDead()) {
            watches.forEach(watch -> watch.dead(link));
        }
    }

    private Duration pause(Probe probe) {
        return switch (probe) {
            case Probe.Reached reached -> config.hostPause();
            case Probe.Withheld withheld -> config.hostPause();
            case Probe.Failed failed ->
                failed.pause()
                        .filter(wait -> wait.compareTo(config.hostPause()) > 0)
                        .orElse(config.hostPause());
        };
    }

    /** As exact as the database is. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
