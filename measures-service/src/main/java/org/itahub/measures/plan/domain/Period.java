package org.itahub.measures.plan.domain;

import java.time.YearMonth;
import org.itahub.platform.fiscal.FiscalYear;

/**
 * When a measure is carried out, in whole months.
 *
 * @param kind how the period is stated
 * @param from its first month
 * @param to its last month, included
 */
public record Period(PeriodKind kind, YearMonth from, YearMonth to) {

    /** Whether first and last month are what the kind says: one month, a quarter of the Thai fiscal year, and so on. */
    public boolean consistent() {
        return switch (kind) {
            case MONTH, DUE_MONTH -> from.equals(to);
            case MONTHS -> from.isBefore(to);
            case QUARTER -> startsQuarter(from) && from.plusMonths(2).equals(to);
            case FISCAL_YEAR ->
                from.getMonthValue() == 10 && from.plusMonths(11).equals(to);
        };
    }

    /** Whether every month of it lies in the fiscal year. */
    public boolean within(FiscalYear year) {
        return year.contains(from.atDay(1)) && year.contains(to.atEndOfMonth());
    }

    private static boolean startsQuarter(YearMonth month) {
        return month.getMonthValue() % 3 == 1;
    }
}
