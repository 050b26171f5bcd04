package org.itahub.assessment.scoring.domain;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Scores as they reached us, not yet held against a framework. Codes are those of the agency's year. */
public record GivenResults(
        Map<String, BigDecimal> items, Map<String, BigDecimal> indicators, Optional<BigDecimal> total) {

    public GivenResults {
        items = Map.copyOf(items);
        indicators = Map.copyOf(indicators);
    }
}
