package org.itahub.platform.events;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.platform.sql.Sql;
import org.jboss.logging.Logger;

/**
 * Carries the outbox to Kafka: in order, a batch at a time, each marked only when Kafka has acknowledged it. One relay
 * works at a time, whichever replica it is in; an event whose mark was lost in a crash goes out again under the same id.
 */
@ApplicationScoped
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final int SECONDS_PER_BATCH = 60;

    private final Sql sql;
    private final CloudEventSender sender;
    private boolean failing;

    OutboxRelay(AgroalDataSource dataSource, CloudEventSender sender) {
        this.sql = new Sql(dataSource);
        this.sender = sender;
    }

    @Scheduled(every = "{ita.outbox.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void relay() {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().timeout(SECONDS_PER_BATCH).call(this::relayBatch);
        }
    }

    @Scheduled(every = "1h", delayed = "1m")
    void forgetPublished() {
        sql.update("DELETE FROM outbox_event WHERE published_at < now() - interval '7 days'");
    }

    /** @return whether a full batch went out, so that more may wait */
    private boolean relayBatch() {
        boolean mine = sql.query(
                        "SELECT pg_try_advisory_xact_lock(hashtextextended('outbox relay', 0))",
                        row -> row.getBoolean(1))
                .getFirst();
        if (!mine) {
            return false;
        }
        List<OutboxRow> waiting = sql.query(
                "SELECT * FROM outbox_event WHERE published_at IS NULL ORDER BY position LIMIT ?",
                OutboxRow::read,
                BATCH);
        List<OutboxRow> sent = sender.send(waiting);
        for (OutboxRow row : sent) {
            sql.update("UPDATE outbox_event SET published_at = now() WHERE position = ?", row.position());
        }
        tellOfTrouble(sent.size() < waiting.size(), waiting.size() - sent.size());
        return sent.size() == BATCH;
    }

    private void tellOfTrouble(boolean fails, int left) {
        if (fails && !failing) {
            LOG.warnf("Kafka does not take events; %d wait in the outbox and will be sent when it does", left);
        } else if (!fails && failing) {
            LOG.info("Kafka takes events again");
        }
        failing = fails;
    }
}
