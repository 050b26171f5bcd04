package org.itahub.measures.reminders;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.itahub.measures.reminders.domain.Recipient;
import org.itahub.measures.reminders.domain.Rung;
import org.itahub.measures.reminders.domain.SkipReason;
import org.itahub.platform.sql.Sql;

/** Who was reminded of what, in table {@code reminder}: written once, then only told what came of it. */
@ApplicationScoped
class Ledger {
    private final Sql sql;
    private final ObjectMapper mapper;

    Ledger(AgroalDataSource dataSource, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    /**
     * A step as it is entered.
     *
     * @param skipped why it is not sent; null where it is
     * @param texts what is sent; null where nothing is
     */
    record Entry(
            UUID id,
            String agencyCode,
            String province,
            int fiscalYear,
            int quarter,
            Rung rung,
            Recipient recipient,
            SkipReason skipped,
            Instant decidedAt,
            LocalDate dueDate,
            LocalDate lockedFrom,
            int planned,
            List<Integer> outstanding,
            Texts texts) {}

    /**
     * Enters the steps that are not in the ledger yet. Writers wait here for each other until they commit, so that
     * positions become visible in their order and a reader who goes on from one misses nothing.
     *
     * @return the ids of those that were entered
     */
    Set<UUID> enter(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        sql.query("SELECT pg_advisory_xact_lock(hashtextextended('reminder ledger', 0))", row -> null);
        return new HashSet<>(sql.query("""
                INSERT INTO reminder (id, agency_code, province, fiscal_year, quarter, rung, recipient, skipped,
                    decided_at, due_date, locked_from, planned, outstanding, texts)
                SELECT id, "agencyCode", province, "fiscalYear", quarter, rung, recipient, skipped,
                    "decidedAt", "dueDate", "lockedFrom", planned, outstanding, nullif(texts, 'null')
                FROM jsonb_to_recordset(?::jsonb) AS entry (id uuid, "agencyCode" text, province text,
                    "fiscalYear" integer, quarter integer, rung text, recipient text, skipped text,
                    "decidedAt" timestamptz, "dueDate" date, "lockedFrom" date, planned integer,
                    outstanding integer[], texts jsonb)
                ON CONFLICT DO NOTHING RETURNING id""", row -> row.getObject(1, UUID.class), json(entries)));
    }

    private String json(List<Entry> entries) {
        try {
            return mapper.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Entries are plain records", e);
        }
    }
}
