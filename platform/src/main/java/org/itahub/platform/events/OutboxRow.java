package org.itahub.platform.events;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * An event as it waits in the outbox.
 *
 * @param data UTF-8, as it came from the database: a text would be decoded here only to be encoded again
 */
record OutboxRow(
        long position,
        UUID id,
        String topic,
        String type,
        String key,
        String subject,
        OffsetDateTime time,
        byte[] data) {

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("position"),
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getString("key"),
                row.getString("subject"),
                row.getObject("time", OffsetDateTime.class),
                row.getBytes("data"));
    }
}
