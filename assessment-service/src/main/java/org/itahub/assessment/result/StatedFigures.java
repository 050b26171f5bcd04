package org.itahub.assessment.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.exact.domain.TwoDecimals;
import org.itahub.assessment.reconciliation.domain.PublishedFigures;
import org.itahub.assessment.scoring.domain.Scoring;

/**
 * What a published document states, kept as given beside the results.
 *
 * @param total stated total, or null
 * @param level code of the stated level, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record StatedFigures(
        BigDecimal total,
        String level,
        Map<String, BigDecimal> instruments,
        Map<String, BigDecimal> indicators,
        Map<String, BigDecimal> subIndicators) {

    public StatedFigures {
        instruments = sorted(instruments);
        indicators = sorted(indicators);
        subIndicators = sorted(subIndicators);
    }

    /** The figures by code, as reconciliation takes them. */
    public PublishedFigures toPublishedFigures() {
        Map<String, Rational> figures = new TreeMap<>();
        instruments.forEach((code, score) -> figures.put(code, Rational.of(score)));
        indicators.forEach((code, score) -> figures.put(code, Rational.of(score)));
        subIndicators.forEach((code, score) -> figures.put(code, Rational.of(score)));
        if (total != null) {
            figures.put(Scoring.TOTAL, Rational.of(total));
        }
        return new PublishedFigures(figures, Optional.ofNullable(level));
    }

    /**
     * The same figures written with two decimals, so that equal statements are equal values.
     *
     * @throws ArithmeticException if one has more, which {@link StatedFiguresRules} would have refused
     */
    StatedFigures withTwoDecimals() {
        return new StatedFigures(
                total == null ? null : TwoDecimals.of(total),
                level,
                TwoDecimals.of(instruments),
                TwoDecimals.of(indicators),
                TwoDecimals.of(subIndicators));
    }

    private static Map<String, BigDecimal> sorted(Map<String, BigDecimal> scores) {
        return scores == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(scores));
    }
}
