package org.itahub.assessment.scoring.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.exact.domain.TwoDecimals;

/**
 * Scores as they reached us, not yet held against a framework. Codes are those of the agency's year.
 *
 * @param counted exact scores of items that the hub itself counted or checked, beside those that were entered
 * @param countedTotal the exact total where the hub may tell no more than that
 */
public record GivenResults(
        Map<String, BigDecimal> items,
        Map<String, BigDecimal> indicators,
        Optional<BigDecimal> total,
        Map<String, CountedScore> counted,
        Optional<Rational> countedTotal) {

    public GivenResults {
        items = Map.copyOf(items);
        indicators = Map.copyOf(indicators);
        counted = Map.copyOf(counted);
    }

    /** Scores that were entered. */
    public GivenResults(Map<String, BigDecimal> items, Map<String, BigDecimal> indicators, Optional<BigDecimal> total) {
        this(items, indicators, total, Map.of(), Optional.empty());
    }

    /** Scores that the hub counted. */
    public static GivenResults counted(Map<String, CountedScore> items) {
        return new GivenResults(Map.of(), Map.of(), Optional.empty(), items, Optional.empty());
    }

    /** A total that the hub counted. */
    public static GivenResults countedTotal(Rational total) {
        return new GivenResults(Map.of(), Map.of(), Optional.empty(), Map.of(), Optional.of(total));
    }

    /**
     * The same scores written with two decimals, so that equal results are equal values; counted ones stay exact.
     *
     * @throws ArithmeticException if a score has more, which {@link ResultsRules} would have refused
     */
    public GivenResults withTwoDecimals() {
        return new GivenResults(
                TwoDecimals.of(items), TwoDecimals.of(indicators), total.map(TwoDecimals::of), counted, countedTotal);
    }

    /** True if some item has a score of either kind. */
    boolean hasItem(String code) {
        return items.containsKey(code) || counted.containsKey(code);
    }

    /** The exact scores of the counted items. */
    Map<String, Rational> exactScores() {
        Map<String, Rational> exact = new TreeMap<>();
        counted.forEach((code, score) -> exact.put(code, score.score()));
        return exact;
    }
}
