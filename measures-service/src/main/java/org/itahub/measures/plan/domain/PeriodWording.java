package org.itahub.measures.plan.domain;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.thai.ThaiDates;
import org.itahub.platform.thai.ThaiMonths;

/** The one way in which a period is written back; {@link PeriodPhrase} reads the Thai form as the same period. */
public final class PeriodWording {
    private static final String SPAN = " – ";

    private PeriodWording() {}

    /** Such as {@code มกราคม – มีนาคม 2566}, in Arabic digits. */
    public static String th(Period period) {
        return switch (period.kind()) {
            case MONTH -> ThaiDates.month(period.from());
            case MONTHS ->
                oneYear(period)
                        ? ThaiMonths.name(period.from().getMonth()) + SPAN + ThaiDates.month(period.to())
                        : ThaiDates.month(period.from()) + SPAN + ThaiDates.month(period.to());
            case QUARTER -> "ไตรมาสที่ " + quarter(period) + " ปีงบประมาณ พ.ศ. " + fiscalYear(period);
            case FISCAL_YEAR -> "ตลอดปีงบประมาณ พ.ศ. " + fiscalYear(period);
            case DUE_MONTH -> "ภายในเดือน" + ThaiDates.month(period.to());
        };
    }

    /** Such as {@code January – March 2023}; months in the common era, fiscal years in the Buddhist one. */
    public static String en(Period period) {
        return switch (period.kind()) {
            case MONTH -> english(period.from());
            case MONTHS ->
                oneYear(period)
                        ? monthName(period.from()) + SPAN + english(period.to())
                        : english(period.from()) + SPAN + english(period.to());
            case QUARTER -> "quarter " + quarter(period) + " of fiscal year " + fiscalYear(period);
            case FISCAL_YEAR -> "throughout fiscal year " + fiscalYear(period);
            case DUE_MONTH -> "by the end of " + english(period.to());
        };
    }

    private static boolean oneYear(Period period) {
        return period.from().getYear() == period.to().getYear();
    }

    private static int quarter(Period period) {
        return Quarter.containing(period.from().atDay(1)).number();
    }

    private static FiscalYear fiscalYear(Period period) {
        return FiscalYear.containing(period.from().atDay(1));
    }

    private static String english(YearMonth month) {
        return monthName(month) + " " + month.getYear();
    }

    private static String monthName(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
