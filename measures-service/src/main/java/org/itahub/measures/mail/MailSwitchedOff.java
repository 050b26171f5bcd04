package org.itahub.measures.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;
import org.itahub.measures.MeasuresConfig;

/** Nothing is acknowledged or tried again where nothing is mailed. */
@Singleton
class MailSwitchedOff implements Scheduled.SkipPredicate {
    private final boolean off;

    MailSwitchedOff(MeasuresConfig config) {
        this.off = !config.mail().enabled();
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return off;
    }
}
