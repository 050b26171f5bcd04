package org.itahub.assessment.disclosure.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.itahub.assessment.disclosure.Step;
import org.itahub.assessment.disclosure.domain.StepKind;
import org.itahub.platform.sql.Sql;

/** The history of items, which the database lets nobody edit. */
@ApplicationScoped
public class StepStore {

    private final Sql sql;
    private final ObjectMapper mapper;

    StepStore(AgroalDataSource dataSource, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    /** @param detail written as JSON */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(long disclosureId, StepKind kind, Instant at, String by, Object detail) {
        sql.update("""
                INSERT INTO disclosure_step (disclosure_id, kind, taken_at, taken_by, detail)
                VALUES (?, ?, ?, ?, ?::jsonb)""", disclosureId, kind.name(), at.atOffset(ZoneOffset.UTC), by, json(detail));
    }

    /**
     * Steps of those kinds in the order in which they were taken, behind that id; those of other kinds only where that person
     * took them.
     */
    public List<Step> find(long disclosureId, Set<StepKind> kinds, String ownOf, long after, int atMost) {
        return sql.query(
                """
                SELECT * FROM disclosure_step
                WHERE disclosure_id = ? AND id > ? AND (kind = ANY (?) OR taken_by = ?) ORDER BY id LIMIT ?""",
                this::read,
                disclosureId,
                after,
                kinds.stream().map(StepKind::name).toArray(String[]::new),
                ownOf,
                atMost);
    }

    private Step read(ResultSet row) throws SQLException {
        try {
            return new Step(
                    row.getLong("id"),
                    StepKind.valueOf(row.getString("kind")),
                    row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                    row.getString("taken_by"),
                    mapper.readTree(row.getString("detail")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database holds well-formed JSON only", e);
        }
    }

    private String json(Object detail) {
        try {
            return mapper.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A step that cannot be written as JSON cannot be kept", e);
        }
    }
}
