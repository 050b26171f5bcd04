package org.itahub.measures.results;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.sql.Sql;

/** The newest published revision per agency and year, in table {@code published_result}. */
@ApplicationScoped
public class PublishedResults {
    private static final TypeReference<List<PublishedResult.Classed>> CLASSED = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper mapper;

    PublishedResults(AgroalDataSource dataSource, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    /** The newest published revision; empty if that year's result is not published. */
    public Optional<Integer> revision(String agencyCode, FiscalYear year) {
        return sql
                .query(
                        "SELECT revision FROM published_result WHERE agency_code = ? AND fiscal_year = ?",
                        row -> row.getInt("revision"),
                        agencyCode,
                        year.value())
                .stream()
                .findFirst();
    }

    /** The score of each indicator in the newest published revision; empty if that year's result is not published. */
    public Map<String, BigDecimal> scores(String agencyCode, FiscalYear year) {
        Map<String, BigDecimal> scores = new HashMap<>();
        sql.query(
                        "SELECT indicators FROM published_result WHERE agency_code = ? AND fiscal_year = ?",
                        row -> indicators(row.getString("indicators")),
                        agencyCode,
                        year.value())
                .forEach(indicators -> indicators.forEach(each -> scores.put(each.code(), each.score())));
        return scores;
    }

    private List<PublishedResult.Classed> indicators(String json) {
        try {
            return mapper.readValue(json, CLASSED);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Indicators are stored as this class writes them", e);
        }
    }

    /** Keeps the result unless a newer state is already there. */
    void keep(PublishedResult result, long sequence) throws JsonProcessingException {
        sql.update(
                """
                INSERT INTO published_result (agency_code, fiscal_year, revision, total, indicators, sequence)
                VALUES (?, ?, ?, ?, ?::jsonb, ?)
                ON CONFLICT (agency_code, fiscal_year) DO UPDATE SET revision = excluded.revision,
                    total = excluded.total, indicators = excluded.indicators, sequence = excluded.sequence
                WHERE excluded.sequence > published_result.sequence""",
                result.agencyCode(),
                result.fiscalYear(),
                result.revision(),
                result.total(),
                mapper.writeValueAsString(result.indicators()),
                sequence);
    }
}
