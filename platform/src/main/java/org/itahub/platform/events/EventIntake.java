package org.itahub.platform.events;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.itahub.platform.sql.Sql;
import org.jboss.logging.Logger;

/** Gives every event its effect once: the inbox row and the effect are one transaction. */
@ApplicationScoped
public class EventIntake {
    private static final Logger LOG = Logger.getLogger(EventIntake.class);
    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);
    /** What consumers share and a rebuild of a read model holds alone. */
    private static final String GATE = "hashtextextended('event intake', 0)";

    private final Sql sql;

    EventIntake(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    /**
     * Processes a record, waiting as long as something that it needs is merely unreachable.
     *
     * @throws RejectedEvent where it can't be processed; the channel sends it to the dead letters
     */
    public void accept(ConsumerRecord<String, byte[]> record, EventHandler handler) {
        ReceivedEvent event = ReceivedEvent.of(record);
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> {
                    sql.query("SELECT pg_advisory_xact_lock_shared(" + GATE + ")", row -> null);
                    once(event, handler);
                });
                return;
            } catch (RejectedEvent e) {
                throw e;
            } catch (RuntimeException e) {
                boolean passing = Unreachable.causes(e);
                if (!passing && attempt >= ATTEMPTS) {
                    throw new RejectedEvent("Failed " + attempt + " times: " + e.getMessage(), e);
                }
                LOG.warnf("Event %s (%s) waits for another try: %s", event.id(), event.type(), e.getMessage());
                sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    /** Within the current transaction: keeps all consumers out until it ends. */
    public void closeGate() {
        sql.query("SELECT pg_advisory_xact_lock(" + GATE + ")", row -> null);
    }

    /** Within the current transaction: gives the event its effect unless it already had it. */
    public void once(ReceivedEvent event, EventHandler handler) {
        int first = sql.update(
                "INSERT INTO inbox_event (id, type) VALUES (?, ?) ON CONFLICT DO NOTHING", event.id(), event.type());
        if (first == 1) {
            handler.handle(event);
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting to process an event", e);
        }
    }
}
