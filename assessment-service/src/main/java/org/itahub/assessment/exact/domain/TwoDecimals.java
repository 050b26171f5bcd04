package org.itahub.assessment.exact.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes scores with two decimals, without rounding any: 100 and 100.0 and 1E+2 become 100.00 and so are equal. */
public final class TwoDecimals {

    private TwoDecimals() {}

    /** @throws ArithmeticException if the score has more than two decimals */
    public static BigDecimal of(BigDecimal score) {
        return score.stripTrailingZeros().setScale(Rational.SHOWN_DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** @throws ArithmeticException if a score has more than two decimals */
    public static Map<String, BigDecimal> of(Map<String, BigDecimal> scores) {
        return scores.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> of(entry.getValue())));
    }
}
