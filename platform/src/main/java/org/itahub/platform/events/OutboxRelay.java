package org.itahub.platform.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;

/**
 * The thread that carries the outbox to Kafka. A commit with an event wakes it; the poll wakes it too, for events that
 * another replica committed before it was killed.
 */
@ApplicationScoped
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    /** Between two rounds, so that commits close together share one. */
    private static final Duration GATHERING = Duration.ofMillis(10);
    /** Until the next try where another replica is at it: it may have looked just before our commit. */
    private static final Duration ELSEWHERE = Duration.ofMillis(20);

    private static final Duration AFTER_TROUBLE = Duration.ofMillis(500);
    private static final Duration TO_STOP = Duration.ofSeconds(5);

    private final OutboxBatch batch;
    private final Semaphore bell = new Semaphore(0);
    private Thread worker;

    OutboxRelay(OutboxBatch batch) {
        this.batch = batch;
    }

    void start(@Observes StartupEvent started) {
        worker = Thread.ofPlatform().name("outbox relay").daemon().start(this::work);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        worker.interrupt();
        worker.join(TO_STOP);
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Appended appended) {
        wake();
    }

    @Scheduled(every = "{ita.outbox.every}")
    void wake() {
        bell.release();
    }

    private void work() {
        try {
            while (true) {
                bell.acquire();
                bell.drainPermits();
                relay();
                Thread.sleep(GATHERING);
            }
        } catch (InterruptedException e) {
            LOG.debug("The relay ends with the service");
        }
    }

    /** Sends until nothing is left that can be sent now. */
    private void relay() throws InterruptedException {
        OutboxBatch.Outcome outcome = OutboxBatch.Outcome.MORE_WAIT;
        while (outcome != OutboxBatch.Outcome.NOTHING_LEFT) {
            outcome = send();
            switch (outcome) {
                case MORE_WAIT, NOTHING_LEFT -> {}
                case AT_WORK_ELSEWHERE -> Thread.sleep(ELSEWHERE);
                case TROUBLE -> {
                    Thread.sleep(AFTER_TROUBLE);
                    return;
                }
            }
        }
    }

    private OutboxBatch.Outcome send() {
        try {
            return batch.send();
        } catch (RuntimeException e) {
            LOG.warnf("Events wait in the outbox and will be sent later: %s", e.getMessage());
            return OutboxBatch.Outcome.TROUBLE;
        }
    }
}
