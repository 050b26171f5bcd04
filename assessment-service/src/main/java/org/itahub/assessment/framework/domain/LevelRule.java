package org.itahub.assessment.framework.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;

/**
 * One level of a framework.
 *
 * @param from the lowest total, as shown, that reaches the level
 * @param eachInstrumentFrom the lowest score, as shown, that every single instrument needs; from 2567 the higher levels
 *     have such a condition
 */
public record LevelRule(String code, Text name, Rational from, Optional<Rational> eachInstrumentFrom) {

    /** True if a total shown as this reaches the level, its condition on the instruments aside. */
    public boolean isReachedBy(BigDecimal shownTotal) {
        return !Rational.of(shownTotal).isBelow(from);
    }

    /** True if no instrument stands in the way. */
    public boolean allows(Collection<BigDecimal> shownInstruments) {
        return eachInstrumentFrom
                .map(needed -> shownInstruments.stream()
                        .noneMatch(score -> Rational.of(score).isBelow(needed)))
                .orElse(true);
    }
}
