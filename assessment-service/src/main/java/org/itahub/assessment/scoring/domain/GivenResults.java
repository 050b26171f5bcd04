package org.itahub.assessment.scoring.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.exact.domain.TwoDecimals;

/** Scores as they reached us, not yet held against a framework. Codes are those of the agency's year. */
public record GivenResults(
        Map<String, BigDecimal> items, Map<String, BigDecimal> indicators, Optional<BigDecimal> total) {

    public GivenResults {
        items = Map.copyOf(items);
        indicators = Map.copyOf(indicators);
    }

    /**
     * The same scores written with two decimals, so that equal results are equal values.
     *
     * @throws ArithmeticException if a score has more, which {@link ResultsRules} would have refused
     */
    public GivenResults withTwoDecimals() {
        return new GivenResults(TwoDecimals.of(items), TwoDecimals.of(indicators), total.map(TwoDecimals::of));
    }
}
