package org.itahub.measures.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.itahub.platform.sql.Sql;
import org.jboss.logging.Logger;

/** Reminders whose mail the server did not take yet, in table {@code mail_waiting}; those that were given up stay there. */
@ApplicationScoped
class WaitingMails {
    private static final Logger LOG = Logger.getLogger(WaitingMails.class);
    /** Doubled with each try: greylisting takes some minutes, a full mailbox some hours. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Sql sql;
    private final ObjectMapper mapper;
    private final Clock clock;

    WaitingMails(AgroalDataSource dataSource, ObjectMapper mapper, Clock clock) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
        this.clock = clock;
    }

    /**
     * A reminder that waits.
     *
     * @param tries how often its mail was refused
     * @param reason what the server said last
     */
    record Waiting(RaisedReminder reminder, int tries, String reason) {}

    void add(RaisedReminder reminder, String reason) {
        warn(reminder, reason);
        sql.update("""
                INSERT INTO mail_waiting (reminder_id, reminder, tries, next_try, reason)
                VALUES (?, ?::jsonb, 1, ?, ?) ON CONFLICT DO NOTHING""", reminder.reminderId(), json(reminder), nextTry(1), reason);
    }

    /** One whose pause is over, kept from other replicas until this transaction ends. */
    Optional<Waiting> claim() {
        return sql
                .query(
                        """
                        SELECT reminder, tries, reason FROM mail_waiting WHERE next_try <= ? AND given_up_at IS NULL
                        ORDER BY next_try LIMIT 1 FOR UPDATE SKIP LOCKED""",
                        row -> new Waiting(reminder(row.getString(1)), row.getInt(2), row.getString(3)),
                        OffsetDateTime.now(clock))
                .stream()
                .findFirst();
    }

    void postpone(Waiting mail, String reason) {
        warn(mail.reminder(), reason);
        int tries = mail.tries() + 1;
        sql.update(
                "UPDATE mail_waiting SET tries = ?, next_try = ?, reason = ? WHERE reminder_id = ?",
                tries,
                nextTry(tries),
                reason,
                mail.reminder().reminderId());
    }

    void giveUp(Waiting mail, String reason) {
        LOG.errorf("The mail of reminder %s is given up: %s", mail.reminder().reminderId(), reason);
        sql.update(
                "UPDATE mail_waiting SET given_up_at = ?, reason = ? WHERE reminder_id = ?",
                OffsetDateTime.now(clock),
                reason,
                mail.reminder().reminderId());
    }

    void remove(Waiting mail) {
        sql.update(
                "DELETE FROM mail_waiting WHERE reminder_id = ?",
                mail.reminder().reminderId());
    }

    private static void warn(RaisedReminder reminder, String reason) {
        LOG.warnf("The mail server does not take the mail of reminder %s now: %s", reminder.reminderId(), reason);
    }

    private OffsetDateTime nextTry(int tries) {
        Duration pause = FIRST_PAUSE;
        for (int i = 1; i < tries && pause.compareTo(LONGEST_PAUSE) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return OffsetDateTime.now(clock).plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }

    private String json(RaisedReminder reminder) {
        try {
            return mapper.writeValueAsString(reminder);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Reminders are plain records", e);
        }
    }

    private RaisedReminder reminder(String json) {
        try {
            return mapper.readValue(json, RaisedReminder.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reminders are stored as this service writes them", e);
        }
    }
}
