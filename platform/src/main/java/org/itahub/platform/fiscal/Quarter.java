package org.itahub.platform.fiscal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A quarter of the Thai fiscal year: Q1 October to December, Q2 January to March, Q3 April to June, Q4 July to September. */
public enum Quarter {
    Q1,
    Q2,
    Q3,
    Q4;

    /** 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    public LocalDate firstDay(FiscalYear year) {
        return year.firstDay().plusMonths(3L * ordinal());
    }

    public LocalDate lastDay(FiscalYear year) {
        return year.firstDay().plusMonths(3L * number()).minusDays(1);
    }

    /** The quarter of the fiscal year that a day lies in. */
    public static Quarter containing(LocalDate day) {
        return values()[(day.getMonthValue() + 2) % 12 / 3];
    }

    /** Reads {@code 1} to {@code 4} or {@code Q1} to {@code Q4}; empty for anything else. */
    public static Optional<Quarter> parse(String text) {
        String digits = text.toUpperCase(Locale.ROOT).startsWith("Q") ? text.substring(1) : text;
        return digits.matches("[1-4]") ? Optional.of(values()[digits.charAt(0) - '1']) : Optional.empty();
    }
}
