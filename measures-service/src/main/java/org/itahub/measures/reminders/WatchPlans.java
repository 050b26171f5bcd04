package org.itahub.measures.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Sets the ladders up of plans that came into force. */
@ApplicationScoped
public class WatchPlans {
    private final Watches watches;

    WatchPlans(Watches watches) {
        this.watches = watches;
    }

    @Transactional
    public void inForce(Instant now) {
        watches.addNewPlans(now);
    }
}
