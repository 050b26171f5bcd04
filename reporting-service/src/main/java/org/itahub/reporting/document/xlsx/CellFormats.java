package org.itahub.reporting.document.xlsx;

import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.text.Language;

/**
 * Formats that show a number in Thai digits or a day in the era of the document's language while the cell keeps the number. Their locale
 * is a number of three parts: digits (D0 is Thai), calendar (07 is Buddhist) and language (041E is Thai, 0809 British).
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

    static String day(Numerals numerals, Language language) {
        String digits =
                switch (numerals) {
                    case THAI -> "D";
                    case ARABIC -> "1";
                };
        String calendarAndLanguage =
                switch (language) {
                    case THAI -> "07041E";
                    case ENGLISH -> "010809";
                };
        return "[$-" + digits + calendarAndLanguage + "]d mmmm yyyy";
    }
}
