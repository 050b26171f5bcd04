package org.itahub.reporting.document.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores as every document writes them, in Arabic digits. */
public final class ScoreText {
    static final String NONE = "ไม่มีคะแนน";
    private static final String POINTS = " คะแนน";

    private ScoreText() {}

    /** Two decimals, rounded half up. */
    public static String of(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** The score with its unit, or that there is none. */
    static String said(BigDecimal score) {
        return score == null ? NONE : of(score) + POINTS;
    }

    /** A mark on the scale, without needless zeros: {@code 85 คะแนน}. */
    public static String mark(BigDecimal target) {
        return target.stripTrailingZeros().toPlainString() + POINTS;
    }
}
