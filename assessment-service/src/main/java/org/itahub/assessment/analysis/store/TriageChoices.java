package org.itahub.assessment.analysis.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.itahub.assessment.analysis.TriageChoice;
import org.itahub.assessment.analysis.TriageThresholdsEntry;
import org.itahub.platform.sql.Sql;

/** Reads and writes agencies' triage policies. */
@ApplicationScoped
public class TriageChoices {

    private static final String OF_AGENCY =
            "SELECT policy, thresholds, version FROM triage_choice WHERE agency_code = ?";

    private final Sql sql;
    private final ObjectMapper mapper;

    TriageChoices(AgroalDataSource dataSource, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    /** The agency's choice, {@link TriageChoice#NONE} where it made none. */
    public TriageChoice find(String agencyCode) {
        return sql.query(OF_AGENCY, this::read, agencyCode).stream().findFirst().orElse(TriageChoice.NONE);
    }

    /** The same, kept from change by others until this transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TriageChoice findLocked(String agencyCode) {
        sql.query("SELECT code FROM agency WHERE code = ? FOR UPDATE", row -> row.getString(1), agencyCode);
        return find(agencyCode);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(String agencyCode, TriageChoice choice) {
        sql.update(
                """
                INSERT INTO triage_choice (agency_code, policy, thresholds, version) VALUES (?, ?, ?::jsonb, ?)
                ON CONFLICT (agency_code) DO UPDATE SET
                    policy = excluded.policy, thresholds = excluded.thresholds, version = excluded.version""",
                agencyCode,
                choice.policy(),
                choice.thresholds()
                        .map(rule -> json(TriageThresholdsEntry.of(rule)))
                        .orElse(null),
                choice.version());
    }

    private TriageChoice read(ResultSet row) throws SQLException {
        return new TriageChoice(
                row.getInt("policy"),
                Optional.ofNullable(row.getString("thresholds"))
                        .flatMap(text -> parse(text).toRule()),
                row.getLong("version"));
    }

    private String json(TriageThresholdsEntry thresholds) {
        try {
            return mapper.writeValueAsString(thresholds);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("thresholds can always be written as JSON", e);
        }
    }

    private TriageThresholdsEntry parse(String json) {
        try {
            return mapper.readValue(json, TriageThresholdsEntry.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored thresholds can always be read", e);
        }
    }
}
