package org.itahub.measures.plan.domain;

import java.time.YearMonth;
import org.itahub.platform.fiscal.FiscalYear;

/** Years as written periods have them, held against the plan's fiscal year. */
final class PeriodYears {
    static final int BUDDHIST_ERA_OFFSET = 543;
    /** Of a fiscal year. */
    static final int FIRST_MONTH = 10;

    static final int LAST_MONTH = 9;
    private static final int CENTURY = 100;

    private final FiscalYear planYear;

    PeriodYears(FiscalYear planYear) {
        this.planYear = planYear;
    }

    /**
     * The Buddhist year of a number: four digits of either era, or the last two of a Buddhist year near the plan's.
     *
     * @throws PeriodParser.NotUnderstood for any other number
     */
    int read(PeriodToken number, boolean commonEra) {
        int value = number.value();
        boolean written = number.digits() == 4;
        if (written && !commonEra && known(value)) {
            return value;
        }
        if (written && known(value + BUDDHIST_ERA_OFFSET)) {
            return value + BUDDHIST_ERA_OFFSET;
        }
        if (number.digits() == 2 && !commonEra) {
            return nearPlanYear(value);
        }
        throw new PeriodParser.NotUnderstood(PeriodFault.PERIOD_YEAR_UNKNOWN, number);
    }

    boolean isPlanYear(int buddhistYear) {
        return planYear.value() == buddhistYear;
    }

    boolean inPlanYear(YearMonth month) {
        return planYear.contains(month.atDay(1));
    }

    /** That month of the plan's fiscal year. */
    YearMonth month(int month) {
        return month(month, null, null);
    }

    /** A month of the written calendar year, else of the fiscal year given, else of the plan's. */
    YearMonth month(int month, Integer buddhistYear, Integer fiscalYear) {
        int year = buddhistYear != null
                ? buddhistYear
                : (fiscalYear == null ? planYear.value() : fiscalYear) - (month >= FIRST_MONTH ? 1 : 0);
        return YearMonth.of(year - BUDDHIST_ERA_OFFSET, month);
    }

    /** The fiscal year of a month whose calendar year is written; null where it is not. */
    Integer fiscalYearOf(PeriodToken month, Integer buddhistYear) {
        return buddhistYear == null ? null : Integer.valueOf(buddhistYear + (month.value() >= FIRST_MONTH ? 1 : 0));
    }

    private static boolean known(int buddhistYear) {
        return buddhistYear >= FiscalYear.FIRST - 1 && buddhistYear <= FiscalYear.LAST;
    }

    private int nearPlanYear(int twoDigits) {
        int year = planYear.value() / CENTURY * CENTURY + twoDigits;
        if (year - planYear.value() > CENTURY / 2) {
            return year - CENTURY;
        }
        return planYear.value() - year > CENTURY / 2 ? year + CENTURY : year;
    }
}
