package org.itahub.reporting.province.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How a province stands against the national target: of the agencies with a published result at least 80 percent at 85
 * points or more (national strategy's master plan on corruption; see the domain's notes).
 *
 * @param reached agencies at the threshold or above
 * @param published agencies with a published result
 */
public record NationalTarget(int reached, int published) {
    /** Points. */
    public static final BigDecimal THRESHOLD = new BigDecimal("85.00");
    /** Percent of agencies. */
    public static final BigDecimal WANTED_SHARE = new BigDecimal("80.00");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param totals published totals as shown, two decimals: levels and target are read from the rounded total */
    public static NationalTarget of(List<BigDecimal> totals) {
        int reached = (int)
                totals.stream().filter(total -> total.compareTo(THRESHOLD) >= 0).count();
        return new NationalTarget(reached, totals.size());
    }

    /** Percent with two decimals, rounded half up; null where nothing is published. */
    public BigDecimal share() {
        return published == 0
                ? null
                : BigDecimal.valueOf(reached)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(published), 2, RoundingMode.HALF_UP);
    }

    /** Judged on the exact share, so that 79.996 percent, shown as 80.00, does not pass. */
    public boolean met() {
        BigDecimal exactReach = BigDecimal.valueOf(reached).multiply(HUNDRED);
        return published > 0 && exactReach.compareTo(WANTED_SHARE.multiply(BigDecimal.valueOf(published))) >= 0;
    }
}
