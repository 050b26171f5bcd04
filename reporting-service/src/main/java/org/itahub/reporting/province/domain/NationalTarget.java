package org.itahub.reporting.province.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * How a province stands against the national target: a share of the agencies with a published result shall reach a
 * threshold (national strategy's master plan on corruption; see the domain's notes). Both figures come with the results,
 * from the framework of their year.
 *
 * @param reached agencies at the threshold or above
 * @param published agencies with a published result
 * @param threshold points; null where nothing is published
 * @param wantedShare percent of agencies; null where nothing is published
 */
public record NationalTarget(int reached, int published, BigDecimal threshold, BigDecimal wantedShare) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param results of one year; should their targets differ, the higher one stands */
    public static NationalTarget of(List<Published> results) {
        int reached = (int) results.stream().filter(Published::meetsTarget).count();
        return new NationalTarget(
                reached,
                results.size(),
                highest(results, Published::threshold),
                highest(results, Published::wantedShare));
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
        return published > 0 && exactReach.compareTo(wantedShare.multiply(BigDecimal.valueOf(published))) >= 0;
    }

    private static BigDecimal highest(List<Published> results, Function<Published, BigDecimal> figure) {
        return results.stream().map(figure).max(Comparator.naturalOrder()).orElse(null);
    }
}
