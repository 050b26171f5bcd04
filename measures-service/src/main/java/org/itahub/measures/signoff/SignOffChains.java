package org.itahub.measures.signoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.signoff.domain.Chain;
import org.itahub.measures.signoff.domain.Step;
import org.itahub.platform.sql.Sql;

/** The chains, in table {@code sign_off_chain}. */
@ApplicationScoped
public class SignOffChains {
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper mapper;

    SignOffChains(AgroalDataSource dataSource, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    public Optional<StoredChain> find(String agencyCode) {
        return sql
                .query(
                        "SELECT steps, version FROM sign_off_chain WHERE agency_code = ?",
                        row -> new StoredChain(chain(row), row.getLong("version")),
                        agencyCode)
                .stream()
                .findFirst();
    }

    /** @return false where another chain was set in the meantime */
    boolean insert(String agencyCode, Chain chain) {
        return sql.update("""
                        INSERT INTO sign_off_chain (agency_code, steps, version) VALUES (?, ?::jsonb, 0)
                        ON CONFLICT DO NOTHING""", agencyCode, json(chain)) == 1;
    }

    /** @return false where the chain is no longer at that version */
    boolean replace(String agencyCode, Chain chain, long version) {
        return sql.update("""
                        UPDATE sign_off_chain SET steps = ?::jsonb, version = version + 1
                        WHERE agency_code = ? AND version = ?""", json(chain), agencyCode, version) == 1;
    }

    private String json(Chain chain) {
        try {
            return mapper.writeValueAsString(chain.steps());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Steps are plain records", e);
        }
    }

    private Chain chain(ResultSet row) throws SQLException {
        try {
            return new Chain(mapper.readValue(row.getString("steps"), STEPS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Steps are stored as this class writes them", e);
        }
    }
}
