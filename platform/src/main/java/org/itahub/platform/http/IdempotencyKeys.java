package org.itahub.platform.http;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.platform.sql.Sql;

/** Keys already used and the answers they got, in table {@code idempotency_key}. */
@ApplicationScoped
class IdempotencyKeys {
    private final Sql sql;

    IdempotencyKeys(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    record Answer(int status, String location, String etag, String body) {}

    /** True for the first user of a key; a second one waits here until the first has committed or rolled back. */
    boolean claim(String caller, String key, String requestHash) {
        return sql.update("""
                        INSERT INTO idempotency_key (caller, key, request_hash) VALUES (?, ?, ?)
                        ON CONFLICT DO NOTHING""", caller, key, requestHash) == 1;
    }

    /** True where a request with the key was done; not while one is still under way. */
    boolean used(String caller, String key) {
        return sql.query(
                        "SELECT EXISTS (SELECT FROM idempotency_key WHERE caller = ? AND key = ?)",
                        row -> row.getBoolean(1),
                        caller,
                        key)
                .getFirst();
    }

    void keepAnswer(String caller, String key, Answer answer) {
        sql.update("""
                UPDATE idempotency_key SET status = ?, location = ?, etag = ?, body = ?
                WHERE caller = ? AND key = ?""", answer.status(), answer.location(), answer.etag(), answer.body(), caller, key);
    }

    /** The first answer; empty where the key came with another request. */
    Optional<Answer> answer(String caller, String key, String requestHash) {
        return sql
                .query(
                        """
                        SELECT status, location, etag, body FROM idempotency_key
                        WHERE caller = ? AND key = ? AND request_hash = ?""",
                        row -> new Answer(
                                row.getInt("status"),
                                row.getString("location"),
                                row.getString("etag"),
                                row.getString("body")),
                        caller,
                        key,
                        requestHash)
                .stream()
                .findFirst();
    }

    @Scheduled(every = "6h", delayed = "1m")
    void forgetOldKeys() {
        sql.update("DELETE FROM idempotency_key WHERE created_at < now() - interval '7 days'");
    }
}
