package org.itahub.reporting.document.chart;

import java.math.BigDecimal;

/**
 * One thing that has a score, such as an indicator.
 *
 * @param code its short code; empty where it has none
 * @param score from 0 to 100; null where there is none
 */
public record Entry(String code, String name, BigDecimal score) {
    public Entry {
        ScoreText.checked(score);
    }

    /** {@code 4. การใช้ทรัพย์สินของราชการ} */
    String label() {
        return code.isBlank() ? name : code + ". " + name;
    }

    String said() {
        return label() + " " + ScoreText.said(score);
    }
}
