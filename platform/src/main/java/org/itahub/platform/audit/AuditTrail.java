package org.itahub.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Reach;
import org.itahub.platform.sql.Sql;

/** Who changed what, when and why, in table {@code audit_record}, which the database lets nobody edit. */
@ApplicationScoped
public class AuditTrail {
    private final Sql sql;
    private final Caller caller;
    private final Clock clock;
    private final ObjectMapper mapper;

    AuditTrail(AgroalDataSource dataSource, Caller caller, Clock clock, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.caller = caller;
        this.clock = clock;
        this.mapper = mapper;
    }

    /** Which records are wanted; empty means any. */
    record Filter(Optional<String> agencyCode, Optional<String> caller, Optional<String> action) {}

    /** Records a write in the transaction of the write itself; without one it fails. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        sql.update(
                """
                INSERT INTO audit_record
                    (at, caller, roles, action, subject, agency_code, province, before, after, reason, trace_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?)""",
                OffsetDateTime.now(clock),
                caller.username(),
                caller.roles().toArray(String[]::new),
                entry.action(),
                entry.subject(),
                entry.agencyCode(),
                entry.province(),
                json(entry.before()),
                json(entry.after()),
                entry.reason(),
                Span.current().getSpanContext().getTraceId());
    }

    /** Records many writes in one statement, in the transaction of the writes themselves. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordAll(List<AuditEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        sql.update(
                """
                INSERT INTO audit_record
                    (at, caller, roles, action, subject, agency_code, province, before, after, reason, trace_id)
                SELECT ?, ?, ?, action, subject, agency_code, province, before::jsonb, after::jsonb, reason, ?
                FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    AS entry (action, subject, agency_code, province, before, after, reason)""",
                OffsetDateTime.now(clock),
                caller.username(),
                caller.roles().toArray(String[]::new),
                Span.current().getSpanContext().getTraceId(),
                column(entries, AuditEntry::action),
                column(entries, AuditEntry::subject),
                column(entries, AuditEntry::agencyCode),
                column(entries, AuditEntry::province),
                column(entries, entry -> json(entry.before())),
                column(entries, entry -> json(entry.after())),
                column(entries, AuditEntry::reason));
    }

    private static String[] column(List<AuditEntry> entries, Function<AuditEntry, String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }

    /** Newest first, narrowed to what the caller may see. */
    List<AuditRecord> find(Filter filter, Reach reach, long beforeId, int atMost) {
        return sql.query(
                """
                SELECT * FROM audit_record
                WHERE id < ? AND (? OR agency_code = ANY (?) OR province = ANY (?))
                  AND (?::text IS NULL OR agency_code = ?)
                  AND (?::text IS NULL OR caller = ?)
                  AND (?::text IS NULL OR action = ?)
                ORDER BY id DESC LIMIT ?""",
                this::read,
                beforeId,
                reach.everywhere(),
                reach.agencies().toArray(String[]::new),
                reach.provinces().toArray(String[]::new),
                filter.agencyCode().orElse(null),
                filter.agencyCode().orElse(null),
                filter.caller().orElse(null),
                filter.caller().orElse(null),
                filter.action().orElse(null),
                filter.action().orElse(null),
                atMost);
    }

    private AuditRecord read(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class),
                row.getString("caller"),
                List.of((String[]) row.getArray("roles").getArray()),
                row.getString("action"),
                row.getString("subject"),
                row.getString("agency_code"),
                tree(row.getString("before")),
                tree(row.getString("after")),
                row.getString("reason"),
                row.getString("trace_id"));
    }

    private String json(Object state) {
        try {
            return state == null ? null : mapper.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A state that cannot be written as JSON cannot be audited", e);
        }
    }

    private JsonNode tree(String json) {
        try {
            return json == null ? null : mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds well-formed JSON only", e);
        }
    }
}
