package org.itahub.platform.events;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.platform.sql.Sql;
import org.jboss.logging.Logger;

/**
 * Sends what waits in the outbox, a batch at a time and in order; an event leaves the outbox when Kafka has acknowledged
 * it. One replica works at a time; an event whose leaving was lost in a crash goes out again under the same id.
 */
@ApplicationScoped
class OutboxBatch {
    private static final Logger LOG = Logger.getLogger(OutboxBatch.class);
    /** Twice as many are not faster, half as many are (docs/performance.md). */
    private static final int MOST_EVENTS = 2_000;
    /** So that a batch of whole plans fits into a small heap. */
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int SECONDS = 60;

    /**
     * Whoever has the lock plans each query for the table as it is: a plan made while it was empty would read and sort the
     * whole backlog for each batch.
     */
    private static final String LOCK = """
            SELECT pg_try_advisory_xact_lock(hashtextextended('outbox relay', 0)),
                   set_config('plan_cache_mode', 'force_custom_plan', true)""";

    private final Sql sql;
    private final CloudEventSender sender;
    private boolean failing;

    OutboxBatch(AgroalDataSource dataSource, CloudEventSender sender) {
        this.sql = new Sql(dataSource);
        this.sender = sender;
    }

    /** What came of a batch. */
    enum Outcome {
        /** It was full, so there may be more. */
        MORE_WAIT,
        NOTHING_LEFT,
        /** Another replica has the relay. */
        AT_WORK_ELSEWHERE,
        /** Not one of the waiting events could be sent. */
        TROUBLE
    }

    Outcome send() {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(this::sendLocked);
    }

    private Outcome sendLocked() {
        boolean mine = sql.query(LOCK, row -> row.getBoolean(1)).getFirst();
        if (!mine) {
            return Outcome.AT_WORK_ELSEWHERE;
        }
        List<OutboxRow> waiting = waiting();
        if (waiting.isEmpty()) {
            return Outcome.NOTHING_LEFT;
        }
        List<OutboxRow> sent = sender.send(waiting);
        if (!sent.isEmpty()) {
            Long[] positions = sent.stream().map(OutboxRow::position).toArray(Long[]::new);
            sql.update("DELETE FROM outbox_event WHERE position = ANY (?)", (Object) positions);
        }
        tellOfTrouble(waiting.size() - sent.size());
        return sent.isEmpty() ? Outcome.TROUBLE : Outcome.MORE_WAIT;
    }

    private List<OutboxRow> waiting() {
        return sql.query("""
                SELECT position, id, topic, type, key, subject, time, data FROM (
                    SELECT *, sum(octet_length(data)) OVER (ORDER BY position) - octet_length(data) AS before
                    FROM (SELECT * FROM outbox_event ORDER BY position LIMIT ?) AS next
                ) AS measured WHERE before < ? ORDER BY position""", OutboxRow::read, MOST_EVENTS, MOST_BYTES);
    }

    private void tellOfTrouble(int left) {
        if (left > 0 && !failing) {
            LOG.warnf("Kafka does not take events; %d wait in the outbox and will be sent when it does", left);
        } else if (left == 0 && failing) {
            LOG.info("Kafka takes events again");
        }
        failing = left > 0;
    }
}
