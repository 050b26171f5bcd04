package org.itahub.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.platform.thai.ThaiDates;
import org.itahub.reporting.document.chart.ScoreText;
import org.itahub.reporting.plan.Plan;

/** Figures, dates and spans as documents word them, in Arabic digits; the document chooses the digits later. */
public final class Wordings {
    public static final String NOT_KNOWN = "–";
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final char HARD_SPACE = '\u00a0';
    private static final String SPAN = HARD_SPACE + "– ";
    private static final Pattern NOTHING = Pattern.compile("[-–—.]*|ไม่มี(ปัญหา|อุปสรรค|ปัญหาอุปสรรค|ข้อเสนอแนะ)?");

    private Wordings() {}

    /** Two decimals, rounded half up; a dash where there is no figure. */
    public static String score(BigDecimal score) {
        return score == null ? NOT_KNOWN : ScoreText.of(score);
    }

    /** The same as a figure; null where there is none. */
    public static BigDecimal rounded(BigDecimal score) {
        return score == null ? null : score.setScale(2, RoundingMode.HALF_UP);
    }

    /** A share between 0 and 1 as percent without needless zeros: {@code 30}. */
    public static String percent(BigDecimal share) {
        return share == null
                ? NOT_KNOWN
                : share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    /** The day in Thailand on which something happened; a dash where it has not. */
    public static String day(OffsetDateTime moment) {
        return day(date(moment));
    }

    /** The same as a date; null where it has not. */
    public static LocalDate date(OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(BANGKOK).toLocalDate();
    }

    /** A day, held together on its line. */
    public static String day(LocalDate day) {
        return day == null ? NOT_KNOWN : ThaiDates.longDate(day).replace(' ', HARD_SPACE);
    }

    /** {@code 15,000.5 บาท}; null where no amount is stated. */
    public static String baht(BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        var grouped = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return grouped.format(amount) + " บาท";
    }

    public static String frequency(String frequency) {
        return switch (frequency == null ? "" : frequency) {
            case "MONTHLY" -> "รายเดือน";
            case "QUARTERLY" -> "รายไตรมาส";
            case "YEARLY" -> "รายปี";
            default -> NOT_KNOWN;
        };
    }

    public static String period(Plan.Period period, int fiscalYear) {
        if (period == null || period.kind() == null) {
            return NOT_KNOWN;
        }
        return switch (period.kind()) {
            case "MONTH" -> month(period.from());
            case "MONTHS" -> month(period.from()) + SPAN + month(period.to());
            case "QUARTER" -> quarter(period, fiscalYear);
            case "DUE_MONTH" -> "ภายในเดือน" + month(period.to() == null ? period.from() : period.to());
            case "FISCAL_YEAR" -> "ตลอดปีงบประมาณ พ.ศ.\u00a0" + fiscalYear;
            default -> NOT_KNOWN;
        };
    }

    public static String quarter(int number, int fiscalYear) {
        var year = new FiscalYear(fiscalYear);
        var quarter = Quarter.values()[number - 1];
        return "ไตรมาสที่\u00a0" + number + " ("
                + month(YearMonth.from(quarter.firstDay(year)).toString()) + SPAN
                + month(YearMonth.from(quarter.lastDay(year)).toString()) + ")";
    }

    private static String quarter(Plan.Period period, int fiscalYear) {
        var month = YearMonth.parse(period.from());
        return quarter(Quarter.containing(month.atDay(1)).number(), fiscalYear);
    }

    private static String month(String yearMonth) {
        return yearMonth == null
                ? NOT_KNOWN
                : ThaiDates.month(YearMonth.parse(yearMonth)).replace(' ', HARD_SPACE);
    }

    /** True where an officer wrote nothing, a dash or that there is nothing. */
    public static boolean silent(String text) {
        return text == null || NOTHING.matcher(text.strip()).matches();
    }
}
