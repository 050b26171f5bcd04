package org.itahub.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.itahub.platform.fiscal.BangkokTime;
import org.itahub.platform.thai.ThaiDates;
import org.itahub.reporting.document.chart.ScoreText;

/** Figures and days as Thai documents word them, in Arabic digits; the document chooses the digits later. */
public final class Wordings {
    public static final String NOT_KNOWN = "–";
    private static final char HARD_SPACE = '\u00a0';
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
        return moment == null
                ? null
                : moment.atZoneSameInstant(BangkokTime.ZONE).toLocalDate();
    }

    /** A day, held together on its line. */
    public static String day(LocalDate day) {
        return day == null ? NOT_KNOWN : ThaiDates.longDate(day).replace(' ', HARD_SPACE);
    }

    /** True where an officer wrote nothing, a dash or that there is nothing. */
    public static boolean silent(String text) {
        return text == null || NOTHING.matcher(text.strip()).matches();
    }
}
