package org.itahub.assessment.result.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itahub.assessment.result.StatedFigures;
import org.itahub.assessment.scoring.domain.GivenResults;

/** How scores and stated figures stand in their columns. */
@ApplicationScoped
class RevisionJson {

    private final ObjectMapper mapper;

    RevisionJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Scores(Map<String, BigDecimal> items, Map<String, BigDecimal> indicators, BigDecimal total) {}

    String write(GivenResults results) {
        return json(new Scores(
                new TreeMap<>(results.items()),
                new TreeMap<>(results.indicators()),
                results.total().orElse(null)));
    }

    String write(Optional<StatedFigures> stated) {
        return stated.map(this::json).orElse(null);
    }

    GivenResults results(String json) {
        Scores scores = parse(json, Scores.class);
        return new GivenResults(
                scores.items == null ? Map.of() : scores.items,
                scores.indicators == null ? Map.of() : scores.indicators,
                Optional.ofNullable(scores.total));
    }

    Optional<StatedFigures> stated(String json) {
        return Optional.ofNullable(json).map(text -> parse(text, StatedFigures.class));
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("scores can always be written as JSON", e);
        }
    }

    private <T> T parse(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored scores can always be read", e);
        }
    }
}
