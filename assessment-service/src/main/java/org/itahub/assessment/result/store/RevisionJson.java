package org.itahub.assessment.result.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.result.StatedFigures;
import org.itahub.assessment.scoring.domain.CountedScore;
import org.itahub.assessment.scoring.domain.GivenResults;

/** How scores and stated figures stand in their columns. */
@ApplicationScoped
class RevisionJson {

    private final ObjectMapper mapper;

    RevisionJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Scores(
            Map<String, BigDecimal> items,
            Map<String, BigDecimal> indicators,
            BigDecimal total,
            Map<String, Counted> counted,
            String countedTotal) {}

    /** @param score a fraction in lowest terms, such as 9368/97, which no decimal could hold */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Counted(String score, Integer answered) {

        static Counted of(CountedScore counted) {
            return new Counted(
                    counted.score().fraction(),
                    counted.answered().isPresent() ? counted.answered().getAsInt() : null);
        }

        CountedScore toScore() {
            return new CountedScore(
                    Rational.ofFraction(score), answered == null ? OptionalInt.empty() : OptionalInt.of(answered));
        }
    }

    String write(GivenResults results) {
        return json(new Scores(
                new TreeMap<>(results.items()),
                new TreeMap<>(results.indicators()),
                results.total().orElse(null),
                mapped(results.counted(), Counted::of),
                results.countedTotal().map(Rational::fraction).orElse(null)));
    }

    String write(Optional<StatedFigures> stated) {
        return stated.map(this::json).orElse(null);
    }

    GivenResults results(String json) {
        Scores scores = parse(json, Scores.class);
        return new GivenResults(
                scores.items == null ? Map.of() : scores.items,
                scores.indicators == null ? Map.of() : scores.indicators,
                Optional.ofNullable(scores.total),
                scores.counted == null ? Map.of() : mapped(scores.counted, Counted::toScore),
                Optional.ofNullable(scores.countedTotal).map(Rational::ofFraction));
    }

    private static <A, B> Map<String, B> mapped(Map<String, A> scores, Function<A, B> how) {
        Map<String, B> mapped = new TreeMap<>();
        scores.forEach((code, score) -> mapped.put(code, how.apply(score)));
        return mapped;
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
