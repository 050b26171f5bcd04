package org.itahub.assessment.scoring.domain;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itahub.assessment.exact.domain.Rational;

/**
 * Scores that fit their framework: every code exists, every score lies between 0 and 100 and no indicator is given
 * twice. Made only by {@link ResultsRules}.
 */
public final class Results {

    private final Map<String, Rational> items;
    private final Map<String, Rational> indicators;
    private final Optional<Rational> total;
    private final Map<String, CountedScore> counted;

    Results(Map<String, Rational> items, Map<String, Rational> indicators, Optional<Rational> total) {
        this(items, indicators, total, Map.of());
    }

    Results(
            Map<String, Rational> items,
            Map<String, Rational> indicators,
            Optional<Rational> total,
            Map<String, CountedScore> counted) {
        this.items = new TreeMap<>(items);
        this.indicators = new TreeMap<>(indicators);
        this.total = total;
        this.counted = Map.copyOf(counted);
    }

    public Optional<Rational> item(String code) {
        return Optional.ofNullable(items.get(code));
    }

    public Optional<Rational> indicator(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    public Optional<Rational> total() {
        return total;
    }

    /** How an item's score was counted; empty where it was entered. */
    public Optional<CountedScore> counted(String item) {
        return Optional.ofNullable(counted.get(item));
    }

    /** The level of detail at which the scores were given. */
    public Basis basis() {
        if (total.isPresent()) {
            return Basis.TOTAL;
        }
        if (indicators.isEmpty()) {
            return Basis.ITEMS;
        }
        return items.isEmpty() ? Basis.INDICATORS : Basis.MIXED;
    }

    /** The level of detail of a result. */
    public enum Basis {
        ITEMS,
        INDICATORS,
        /** Some indicators as a score, others by their items. */
        MIXED,
        TOTAL
    }
}
