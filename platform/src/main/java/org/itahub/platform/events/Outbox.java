package org.itahub.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.itahub.platform.sql.Sql;

/** Events waiting to be published, committed together with the change that they tell of. */
@ApplicationScoped
public class Outbox {
    private final Sql sql;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Event<Appended> appended;

    Outbox(AgroalDataSource dataSource, ObjectMapper mapper, Clock clock, Event<Appended> appended) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
        this.clock = clock;
        this.appended = appended;
    }

    /** Told within this process: the current transaction carries an event. */
    record Appended() {}

    /**
     * Adds an event to the current transaction; without one it fails. Writers of the same key wait here for each other,
     * so that the order of positions is the order of commits.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxMessage message) {
        sql.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> null, "outbox " + message.key());
        sql.update(
                """
                INSERT INTO outbox_event (id, topic, type, key, subject, time, data)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                UUID.randomUUID(),
                message.topic(),
                message.type(),
                message.key(),
                message.subject(),
                OffsetDateTime.now(clock),
                json(message.data()));
        appended.fire(new Appended());
    }

    private String json(Object data) {
        try {
            return mapper.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event's data must be writable as JSON", e);
        }
    }
}
