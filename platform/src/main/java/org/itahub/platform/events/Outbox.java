package org.itahub.platform.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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

    /**
     * Adds many events to the current transaction in two statements, under ids that the caller gives them. As with
     * {@link #append}, writers of the same keys wait here for each other: a lock a key, so no more than some hundreds.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(Map<UUID, OutboxMessage> messages) {
        if (messages.isEmpty()) {
            return;
        }
        sql.query("""
                SELECT pg_advisory_xact_lock(lock) FROM (
                    SELECT DISTINCT hashtextextended('outbox ' || key, 0) AS lock FROM unnest(?::text[]) AS key
                    ORDER BY lock OFFSET 0) AS locks""", row -> null, (Object)
                messages.values().stream().map(OutboxMessage::key).toArray());
        insert(messages);
    }

    /**
     * Adds any number of events whose order among the writers of their keys something else keeps already: the transaction
     * holds the rows that every writer of such an event changes.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendInHeldOrder(List<OutboxMessage> messages) {
        if (!messages.isEmpty()) {
            Map<UUID, OutboxMessage> named = new LinkedHashMap<>();
            messages.forEach(message -> named.put(UUID.randomUUID(), message));
            insert(named);
        }
    }

    private void insert(Map<UUID, OutboxMessage> messages) {
        sql.update(
                """
                INSERT INTO outbox_event (id, topic, type, key, subject, time, data)
                SELECT id::uuid, topic, type, key, subject, ?, data
                FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    AS event (id, topic, type, key, subject, data)""",
                OffsetDateTime.now(clock),
                messages.keySet().stream().map(UUID::toString).toArray(),
                column(messages, OutboxMessage::topic),
                column(messages, OutboxMessage::type),
                column(messages, OutboxMessage::key),
                column(messages, OutboxMessage::subject),
                column(messages, message -> json(message.data())));
        appended.fire(new Appended());
    }

    private static Object[] column(Map<UUID, OutboxMessage> messages, Function<OutboxMessage, String> value) {
        return messages.values().stream().map(value).toArray();
    }

    private String json(Object data) {
        try {
            return mapper.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("An event's data must be writable as JSON", e);
        }
    }
}
