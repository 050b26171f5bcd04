package org.itahub.reporting.document.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Scores as every document writes them, in Arabic digits. */
public final class ScoreText {
    private ScoreText() {}

    /** Two decimals, rounded half up. */
    public static String of(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
