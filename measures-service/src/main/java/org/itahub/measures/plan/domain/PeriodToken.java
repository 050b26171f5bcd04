package org.itahub.measures.plan.domain;

/**
 * A word or number of a written period.
 *
 * @param value the month 1 to 12 of a {@link Kind#MONTH}, the value of a {@link Kind#NUMBER}, else 0
 * @param at where it begins, in characters from 0
 * @param text as it was written
 */
record PeriodToken(Kind kind, int value, int at, String text) {
    enum Kind {
        MONTH,
        NUMBER,
        /** A dash or the word for "to". */
        TO,
        /** A comma or the word for "and". */
        AND,
        /** "Within", "done by". */
        DUE,
        /** "The end of", "not later than". */
        END_OF,
        /** "From", without which a span begins as well. */
        FROM,
        /** "And from then on". */
        ONWARDS,
        /** "Every month", "every quarter". */
        EVERY,
        /** "All through". */
        ALL_THROUGH,
        FISCAL_YEAR,
        /** "Year", of which an agency's plan means the fiscal one. */
        YEAR,
        BUDDHIST_ERA,
        COMMON_ERA,
        QUARTER,
        /** Says nothing about when: "month of", "between", "day". */
        FILLER,
        /** "Month": what follows should be one. */
        MONTH_WORD,
        UNKNOWN,
        /** After the last. */
        END
    }

    boolean is(Kind... kinds) {
        for (Kind candidate : kinds) {
            if (kind == candidate) {
                return true;
            }
        }
        return false;
    }

    /** The character behind it. */
    int end() {
        return at + text.length();
    }

    /** How many digits a number was written with. */
    int digits() {
        return text.length();
    }
}
