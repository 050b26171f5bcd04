package org.itahub.measures.reminders;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.itahub.measures.MeasuresConfig;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.sql.Sql;

/**
 * Takes a consumer's word that it passed a reminder on; its first word stays, however often it comes. The name under
 * which it speaks is nobody else's from then on.
 */
@ApplicationScoped
public class AcknowledgeReminder {
    private static final String ACKNOWLEDGE_SCOPE = "reminders:acknowledge";
    /** By how much a consumer's clock may be off. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Sql sql;
    private final ReadReminders reminders;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;
    private final String mailConsumer;

    AcknowledgeReminder(
            AgroalDataSource dataSource,
            ReadReminders reminders,
            AuditTrail audit,
            Caller caller,
            Clock clock,
            MeasuresConfig config) {
        this.sql = new Sql(dataSource);
        this.reminders = reminders;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.mailConsumer = config.mail().consumer();
    }

    /**
     * What is in the ledger now.
     *
     * @param first whether this call brought it there
     */
    public record Acknowledged(Acknowledgement acknowledgement, boolean first) {}

    /**
     * A system acknowledges any reminder, a person those to the own role.
     *
     * @param at when the message was passed on; empty for now
     * @param note null for none
     */
    @Transactional
    public Acknowledged by(String consumer, UUID id, Optional<Instant> at, String note) {
        Reminder reminder = reminders.find(id, caller.reachWith(ACKNOWLEDGE_SCOPE));
        requireMayAnswerFor(reminder);
        reminder.skipped().ifPresent(reason -> {
            throw Problem.of(ReminderProblem.REMINDER_NOT_SENT, reason);
        });
        Instant moment = at.orElseGet(clock::instant).truncatedTo(ChronoUnit.MILLIS);
        requireInTime(moment, reminder);
        requireOwnName(consumer);
        int entered = sql.update("""
                INSERT INTO reminder_acknowledgement (reminder_id, consumer, acknowledged_at, note, caller)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", id, consumer, Watches.at(moment), note, caller.username());
        Acknowledgement stored = stored(id, consumer);
        if (entered == 1) {
            sql.update(
                    "UPDATE reminder SET acknowledged_at = ? WHERE id = ? AND acknowledged_at IS NULL",
                    Watches.at(moment),
                    id);
            audit.record(AuditEntry.of(
                    "reminder.acknowledge",
                    "reminders/" + id,
                    reminder.agencyCode(),
                    reminder.province(),
                    null,
                    stored));
        }
        return new Acknowledged(stored, entered == 1);
    }

    private void requireMayAnswerFor(Reminder reminder) {
        String role = reminder.recipient().role();
        if (!caller.hasScope(ACKNOWLEDGE_SCOPE) && !caller.has(role)) {
            throw Problem.of(ReminderProblem.REMINDER_TO_ANOTHER_ROLE, role);
        }
    }

    /**
     * Of two callers who take a name at once the second waits for the first. The mail consumer's is no person's: who took
     * it before the first mail would leave all of them unacknowledged.
     */
    private void requireOwnName(String consumer) {
        if (consumer.equals(mailConsumer) && !caller.hasScope(ACKNOWLEDGE_SCOPE)) {
            throw Problem.of(ReminderProblem.CONSUMER_NAME_TAKEN, consumer);
        }
        sql.update(
                "INSERT INTO reminder_consumer (name, caller) VALUES (?, ?) ON CONFLICT DO NOTHING",
                consumer,
                caller.username());
        String owner = sql.query(
                        "SELECT caller FROM reminder_consumer WHERE name = ?", row -> row.getString(1), consumer)
                .getFirst();
        if (!owner.equals(caller.username())) {
            throw Problem.of(ReminderProblem.CONSUMER_NAME_TAKEN, consumer);
        }
    }

    private void requireInTime(Instant moment, Reminder reminder) {
        boolean early = moment.isBefore(reminder.decidedAt().minus(TOLERANCE));
        boolean ahead = moment.isAfter(clock.instant().plus(TOLERANCE));
        if (early || ahead) {
            throw Problem.of(ReminderProblem.ACKNOWLEDGED_OUT_OF_TIME, BangkokTime.of(reminder.decidedAt()));
        }
    }

    private Acknowledgement stored(UUID id, String consumer) {
        return sql.query(
                        """
                        SELECT consumer, acknowledged_at, note FROM reminder_acknowledgement
                        WHERE reminder_id = ? AND consumer = ?""",
                        row -> new Acknowledgement(
                                row.getString(1),
                                BangkokTime.of(
                                        row.getObject(2, OffsetDateTime.class).toInstant()),
                                row.getString(3)),
                        id,
                        consumer)
                .getFirst();
    }
}
