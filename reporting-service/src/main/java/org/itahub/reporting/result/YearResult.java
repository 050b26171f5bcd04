package org.itahub.reporting.result;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A published year in short, enough to stand beside others.
 *
 * @param instruments score by instrument code; a code is absent where only the total is known
 * @param indicators score by indicator code; likewise
 */
public record YearResult(
        int fiscalYear,
        BigDecimal total,
        PublishedResult.Level level,
        Map<String, BigDecimal> instruments,
        Map<String, BigDecimal> indicators) {

    /** Those not after that year, the earliest first. */
    public static List<YearResult> upTo(int fiscalYear, List<YearResult> years) {
        return years.stream()
                .filter(year -> year.fiscalYear() <= fiscalYear)
                .sorted(Comparator.comparingInt(YearResult::fiscalYear))
                .toList();
    }
}
