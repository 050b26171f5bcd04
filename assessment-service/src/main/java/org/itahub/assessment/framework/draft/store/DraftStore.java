package org.itahub.assessment.framework.draft.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.itahub.assessment.framework.FrameworkDocument;
import org.itahub.assessment.framework.draft.FrameworkDraft;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.sql.Sql;

/** Reads and writes drafts. */
@ApplicationScoped
public class DraftStore {

    private static final String COLUMNS = "fiscal_year, version, content";

    private final Sql sql;
    private final ObjectMapper mapper;
    private final Clock clock;
    private final Caller caller;

    DraftStore(AgroalDataSource dataSource, ObjectMapper mapper, Clock clock, Caller caller) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
        this.clock = clock;
        this.caller = caller;
    }

    public Optional<FrameworkDraft> find(int fiscalYear) {
        return read("SELECT " + COLUMNS + " FROM framework_draft WHERE fiscal_year = ?", fiscalYear);
    }

    /** The draft, kept from change by others until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<FrameworkDraft> lock(int fiscalYear) {
        return read("SELECT " + COLUMNS + " FROM framework_draft WHERE fiscal_year = ? FOR UPDATE", fiscalYear);
    }

    /** Adds the year's draft; empty where it has one already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<FrameworkDraft> add(FrameworkDocument document) {
        return read(
                "INSERT INTO framework_draft (fiscal_year, content, changed_by, changed_at) VALUES (?, ?::jsonb, ?, ?)"
                        + " ON CONFLICT DO NOTHING RETURNING " + COLUMNS,
                document.fiscalYear(),
                json(document),
                caller.username(),
                OffsetDateTime.now(clock));
    }

    /** Replaces the content of the year's draft. */
    @Transactional(Transactional.TxType.MANDATORY)
    public FrameworkDraft change(FrameworkDocument document) {
        return read(
                        "UPDATE framework_draft SET version = nextval('framework_draft_version'), content = ?::jsonb,"
                                + " changed_by = ?, changed_at = ? WHERE fiscal_year = ? RETURNING " + COLUMNS,
                        json(document),
                        caller.username(),
                        OffsetDateTime.now(clock),
                        document.fiscalYear())
                .orElseThrow();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(int fiscalYear) {
        sql.update("DELETE FROM framework_draft WHERE fiscal_year = ?", fiscalYear);
    }

    private Optional<FrameworkDraft> read(String statement, Object... parameters) {
        return sql.query(statement, this::draft, parameters).stream().findFirst();
    }

    private FrameworkDraft draft(ResultSet row) throws SQLException {
        return new FrameworkDraft(
                row.getInt("fiscal_year"), row.getLong("version"), document(row.getString("content")));
    }

    private FrameworkDocument document(String json) {
        try {
            return mapper.readValue(json, FrameworkDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored draft can always be read", e);
        }
    }

    private String json(FrameworkDocument document) {
        try {
            return mapper.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft can always be written", e);
        }
    }
}
