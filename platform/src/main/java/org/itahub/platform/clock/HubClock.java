package org.itahub.platform.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itahub.platform.fiscal.BangkokTime;

/** The hub's clock, in the zone of its deadlines. Tests and training may start it at another moment. */
@ApplicationScoped
class HubClock {
    /** @param startsAt {@code ita.clock.starts-at}: the moment the clock shows when the service starts; real time if unset */
    @Produces
    @ApplicationScoped
    Clock clock(@ConfigProperty(name = "ita.clock.starts-at") Optional<Instant> startsAt) {
        Clock real = Clock.system(BangkokTime.ZONE);
        return startsAt.map(start -> Clock.offset(real, Duration.between(real.instant(), start)))
                .orElse(real);
    }
}
