package org.itahub.assessment.framework;

import java.math.BigDecimal;
import org.itahub.assessment.exact.domain.Rational;

/** Thresholds and weights came as decimals, so they can go out as decimals without loss. */
final class Decimals {

    private Decimals() {}

    /** @throws ArithmeticException if the value has no finite decimal */
    static BigDecimal of(Rational value) {
        String[] parts = value.fraction().split("/");
        BigDecimal whole = new BigDecimal(parts[0]);
        return parts.length == 1 ? whole : whole.divide(new BigDecimal(parts[1]));
    }
}
