package org.itahub.reporting.document.xlsx;

import org.itahub.reporting.document.Numerals;

/**
 * Formats that show a number in Thai digits or a day in the Buddhist era while the cell keeps the number. Their locale
 * is a number of three parts: digits (D0 is Thai), calendar (07 is Buddhist) and language (041E is Thai).
 */
public final class CellFormats {
    private CellFormats() {}

    /** @param decimals how many are shown */
    public static String figure(int decimals, Numerals numerals) {
        String number = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
        return switch (numerals) {
            case THAI -> "[$-D00041E]" + number;
            case ARABIC -> number;
        };
    }

    static String day(Numerals numerals) {
        return switch (numerals) {
            case THAI -> "[$-D07041E]d mmmm yyyy";
            case ARABIC -> "[$-107041E]d mmmm yyyy";
        };
    }
}
