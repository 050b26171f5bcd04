package org.itahub.assessment.imports;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.result.EnteredResults;
import org.itahub.assessment.result.Revision;
import org.itahub.assessment.result.StatedFigures;
import org.itahub.assessment.scoring.domain.CountedScore;
import org.itahub.assessment.scoring.domain.GivenResults;

/** What a year says while a row is laid over it: the scores given and, beside them, what was published. */
final class FiguresOfYear {
    final Map<String, BigDecimal> items = new TreeMap<>();
    final Map<String, BigDecimal> indicators = new TreeMap<>();
    final Map<String, CountedScore> counted = new TreeMap<>();
    final Map<String, BigDecimal> statedInstruments = new TreeMap<>();
    final Map<String, BigDecimal> statedIndicators = new TreeMap<>();
    final Map<String, BigDecimal> statedSubIndicators = new TreeMap<>();
    BigDecimal total;
    Rational countedTotal;
    BigDecimal statedTotal;
    String statedLevel;

    FiguresOfYear(Optional<Revision> present) {
        present.map(Revision::results).ifPresent(given -> {
            items.putAll(given.items());
            indicators.putAll(given.indicators());
            total = given.total().orElse(null);
            counted.putAll(given.counted());
            countedTotal = given.countedTotal().orElse(null);
        });
        present.flatMap(Revision::published).ifPresent(stated -> {
            statedInstruments.putAll(stated.instruments());
            statedIndicators.putAll(stated.indicators());
            statedSubIndicators.putAll(stated.subIndicators());
            statedTotal = stated.total();
            statedLevel = stated.level();
        });
    }

    /** An indicator that has come by its items: the score that was given for it becomes what was published. */
    void stateIndicatorOfItems(String code) {
        BigDecimal given = indicators.remove(code);
        if (given != null) {
            statedIndicators.putIfAbsent(code, given);
        }
    }

    /** Detail has come: the total that was given becomes what was published. */
    void stateTotalOfDetail() {
        BigDecimal known = countedTotal == null ? total : countedTotal.rounded();
        if (known != null && statedTotal == null) {
            statedTotal = known;
        }
        total = null;
        countedTotal = null;
    }

    /** An entered score goes before a counted one. */
    void setItem(String code, BigDecimal score) {
        set(items, code, score);
        if (score != null) {
            counted.remove(code);
        }
    }

    boolean hasItem(String code) {
        return items.containsKey(code) || counted.containsKey(code);
    }

    /** Whether more is known than a total that was entered. */
    boolean isDetailed() {
        return !items.isEmpty() || !indicators.isEmpty() || !counted.isEmpty() || countedTotal != null;
    }

    EnteredResults entered(Optional<String> reason) {
        StatedFigures stated =
                new StatedFigures(statedTotal, statedLevel, statedInstruments, statedIndicators, statedSubIndicators);
        boolean nothing = statedTotal == null
                && statedLevel == null
                && statedInstruments.isEmpty()
                && statedIndicators.isEmpty()
                && statedSubIndicators.isEmpty();
        return new EnteredResults(
                new GivenResults(
                        items, indicators, Optional.ofNullable(total), counted, Optional.ofNullable(countedTotal)),
                nothing ? Optional.empty() : Optional.of(stated),
                reason);
    }

    /** An empty cell takes a figure out. */
    static void set(Map<String, BigDecimal> scores, String code, BigDecimal score) {
        if (score == null) {
            scores.remove(code);
        } else {
            scores.put(code, score);
        }
    }
}
