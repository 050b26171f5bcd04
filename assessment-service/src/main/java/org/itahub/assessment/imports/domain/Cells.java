package org.itahub.assessment.imports.domain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people write into cells: with Thai digits, in either era, with a word before it. */
public final class Cells {

    private static final char THAI_ZERO = '\u0E50';
    private static final Pattern SCORE = Pattern.compile("[+-]?[0-9]{1,12}(\\.[0-9]{1,15})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern AGENCY = Pattern.compile("[0-9]{7}|H[0-9]{6}");
    private static final Pattern YEAR = Pattern.compile(
            "(?:ปีงบประมาณ|ปี)?\\s*(?:พ\\.?\\s*ศ\\.?|ค\\.?\\s*ศ\\.?|B\\.?E\\.?|FY)?\\s*([0-9]{2}|[0-9]{4})");
    private static final int BETWEEN_ERAS = 543;
    private static final int FIRST_BUDDHIST = 2400;
    private static final int CENTURY = 2500;

    private Cells() {}

    /** The same with Arabic digits. */
    public static String arabic(String cell) {
        StringBuilder digits = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            digits.append(c >= THAI_ZERO && c <= THAI_ZERO + 9 ? (char) (c - THAI_ZERO + '0') : c);
        }
        return digits.toString();
    }

    /** A decimal number of any sign; what is no score is for its rules to say. */
    public static Optional<BigDecimal> score(String cell) {
        String text = arabic(cell).strip();
        return SCORE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** Seven digits, or H and six. */
    public static Optional<String> agencyCode(String cell) {
        String text = arabic(cell).strip().toUpperCase(Locale.ROOT);
        return AGENCY.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** The Buddhist-era year of {@code 2566}, {@code ๒๕๖๖}, {@code พ.ศ. 2566}, {@code 66} and {@code 2023}. */
    public static OptionalInt fiscalYear(String cell) {
        Matcher year = YEAR.matcher(arabic(cell).strip());
        if (!year.matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(year.group(1));
        if (year.group(1).length() == 2) {
            return OptionalInt.of(CENTURY + number);
        }
        return OptionalInt.of(number < FIRST_BUDDHIST ? number + BETWEEN_ERAS : number);
    }

    /** A header without what writers of headers differ in: case, spaces, hyphens, points and lines below. */
    public static String plainHeader(String header) {
        return arabic(header).toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-\u200b\ufeff]+", "");
    }
}
