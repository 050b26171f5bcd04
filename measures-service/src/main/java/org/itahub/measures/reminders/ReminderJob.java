package org.itahub.measures.reminders;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Looks every minute for what is due; each replica does, and each takes what no other has. */
@ApplicationScoped
class ReminderJob {
    private final WatchPlans watchPlans;
    private final RaiseReminders raiseReminders;
    private final FollowReminders followReminders;
    private final Clock clock;

    ReminderJob(WatchPlans watchPlans, RaiseReminders raiseReminders, FollowReminders followReminders, Clock clock) {
        this.watchPlans = watchPlans;
        this.raiseReminders = raiseReminders;
        this.followReminders = followReminders;
        this.clock = clock;
    }

    @Scheduled(every = "{measures.reminders.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        upTo(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    void upTo(Instant now) {
        watchPlans.inForce(now);
        boolean more = true;
        while (more) {
            more = raiseReminders.nextBatch(now);
        }
        followReminders.published(now);
        followReminders.actedOn(now);
    }
}
