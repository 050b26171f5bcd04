package org.itahub.assessment.reconciliation.domain;

import java.math.BigDecimal;
import org.itahub.assessment.exact.domain.Interval;
import org.itahub.assessment.exact.domain.Rational;

/**
 * What the parts of a figure give.
 *
 * @param value from the parts as they stand
 * @param possible the exact values that the parts can give within their rounding
 */
public record Derivation(Rational value, Interval possible) {

    /** As it would be shown. */
    public BigDecimal shown() {
        return value.rounded();
    }
}
