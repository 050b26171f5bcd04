package org.itahub.reporting.province.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The mean of published totals, kept exact as sum and count; only what is shown is rounded. */
public record Mean(BigDecimal sum, int count) {

    /** @param totals any number of totals, 0 to 100 */
    public static Mean of(List<BigDecimal> totals) {
        return new Mean(totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add), totals.size());
    }

    /** Two decimals, rounded half up; null where there is nothing to take the mean of. */
    public BigDecimal rounded() {
        return count == 0 ? null : sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }
}
