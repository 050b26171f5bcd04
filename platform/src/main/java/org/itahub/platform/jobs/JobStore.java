package org.itahub.platform.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.itahub.platform.identity.CallerRights;
import org.itahub.platform.sql.Sql;

/** Jobs in table {@code job}. */
@ApplicationScoped
class JobStore {
    private static final String LEASED = "lease = ?, leased_until = clock_timestamp() + ? * interval '1 millisecond'";

    private final Sql sql;
    private final ObjectMapper mapper;
    private final Clock clock;

    JobStore(AgroalDataSource dataSource, ObjectMapper mapper, Clock clock) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
        this.clock = clock;
    }

    /** A job that is now ours. */
    record Claimed(Job job, CallerRights rights, int attempts, boolean cancelRequested) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID id, String kind, Object parameters, CallerRights rights) {
        sql.update("""
                INSERT INTO job (id, kind, state, parameters, caller, rights, created_at)
                VALUES (?, ?, 'QUEUED', ?::jsonb, ?, ?::jsonb, ?)""", id, kind, json(parameters), rights.username(), json(rights), now());
    }

    /**
     * A job of a kind that is under way and that nobody cancelled. Whoever asks at the same time waits until this
     * transaction has ended.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> underWay(String kind) {
        sql.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", row -> 1, "jobs " + kind);
        return sql.query("""
                        SELECT id FROM job WHERE kind = ? AND state IN ('QUEUED', 'RUNNING') AND NOT cancel_requested
                        ORDER BY number LIMIT 1""", row -> row.getObject("id", UUID.class), kind).stream()
                .findFirst();
    }

    /** The oldest job that nobody works on. */
    Optional<Claimed> claim(Collection<String> kinds, UUID lease, Duration length) {
        return sql
                .query(
                        "UPDATE job SET state = 'RUNNING', progress = 0, attempts = attempts + 1, " + LEASED + """
                        , started_at = coalesce(started_at, ?)
                        WHERE id = (
                            SELECT id FROM job
                            WHERE kind = ANY (?)
                              AND (state = 'QUEUED' OR state = 'RUNNING' AND leased_until < clock_timestamp())
                            ORDER BY number FOR UPDATE SKIP LOCKED LIMIT 1)
                        RETURNING *""",
                        row -> new Claimed(
                                job(row),
                                parsed(row.getString("rights"), CallerRights.class),
                                row.getInt("attempts"),
                                row.getBoolean("cancel_requested")),
                        lease,
                        length.toMillis(),
                        now(),
                        kinds.toArray(String[]::new))
                .stream()
                .findFirst();
    }

    /** Renews the lease and tells whether the job was cancelled; empty where it is not ours any more. */
    Optional<Boolean> renew(UUID id, UUID lease, Duration length, int progress) {
        return sql
                .query(
                        "UPDATE job SET " + LEASED
                                + ", progress = ? WHERE id = ? AND lease = ? RETURNING cancel_requested",
                        row -> row.getBoolean(1),
                        lease,
                        length.toMillis(),
                        progress,
                        id,
                        lease)
                .stream()
                .findFirst();
    }

    boolean holds(UUID id, UUID lease) {
        return !sql.query("SELECT 1 FROM job WHERE id = ? AND lease = ?", row -> 1, id, lease)
                .isEmpty();
    }

    /** In the transaction of the work: whoever cancels waits here and comes too late, or came first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean done(UUID id, UUID lease, String result) {
        return sql.update("""
                        UPDATE job SET state = 'DONE', progress = 100, result = ?::jsonb, finished_at = ?, lease = NULL
                        WHERE id = ? AND lease = ? AND NOT cancel_requested""", result, now(), id, lease) == 1;
    }

    void failed(UUID id, UUID lease, KeptProblem problem) {
        sql.update("""
                UPDATE job SET state = 'FAILED', problem = ?::jsonb, finished_at = ?, lease = NULL
                WHERE id = ? AND lease = ?""", json(problem), now(), id, lease);
    }

    void cancelled(UUID id, UUID lease) {
        sql.update("""
                UPDATE job SET state = 'CANCELLED', finished_at = ?, lease = NULL
                WHERE id = ? AND lease = ?""", now(), id, lease);
    }

    /** Leaves the job to the next who asks. */
    void release(UUID id, UUID lease) {
        sql.update(
                "UPDATE job SET state = 'QUEUED', lease = NULL, attempts = attempts - 1 WHERE id = ? AND lease = ?",
                id,
                lease);
    }

    /** @return false where the job is over already */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean requestCancel(UUID id) {
        return sql.update("""
                        UPDATE job SET cancel_requested = true,
                            state = CASE state WHEN 'QUEUED' THEN 'CANCELLED' ELSE state END,
                            finished_at = CASE state WHEN 'QUEUED' THEN ?::timestamptz END
                        WHERE id = ? AND state IN ('QUEUED', 'RUNNING')""", now(), id) == 1;
    }

    Optional<Job> find(UUID id) {
        return sql.query("SELECT * FROM job WHERE id = ?", this::job, id).stream()
                .findFirst();
    }

    /** Newest first, of one kind; everybody's or one caller's. */
    List<Job> list(String kind, Optional<String> caller, long beforeNumber, int atMost) {
        return sql.query("""
                SELECT * FROM job WHERE kind = ? AND number < ? AND (?::text IS NULL OR caller = ?)
                ORDER BY number DESC LIMIT ?""", this::job, kind, beforeNumber, caller.orElse(null), caller.orElse(null), atMost);
    }

    int removeFinishedBefore(OffsetDateTime moment) {
        return sql.update("DELETE FROM job WHERE finished_at < ?", moment);
    }

    private Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getInt("progress"),
                row.getString("parameters"),
                Optional.ofNullable(row.getString("result")),
                Optional.ofNullable(row.getString("problem")).map(json -> parsed(json, KeptProblem.class)),
                row.getString("caller"),
                moment(row, "created_at").orElseThrow(),
                moment(row, "started_at"),
                moment(row, "finished_at"));
    }

    private Optional<OffsetDateTime> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(moment -> moment.atZoneSameInstant(clock.getZone()).toOffsetDateTime());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    <T> T parsed(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a job holds is read as it was written", e);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("What a job holds must be writable as JSON", e);
        }
    }
}
