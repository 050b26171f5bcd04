package org.itahub.platform.thai;

/** Thai digits and their Arabic twins; every other character stays as it is. */
public final class ThaiNumerals {
    private static final char THAI_ZERO = '\u0E50';

    private ThaiNumerals() {}

    /** {@code "96.99"} becomes {@code "๙๖.๙๙"}. */
    public static String toThai(String text) {
        return shift(text, '0', THAI_ZERO);
    }

    /** {@code "๒๕๖๖"} becomes {@code "2566"}. */
    public static String toArabic(String text) {
        return shift(text, THAI_ZERO, '0');
    }

    private static String shift(String text, char fromZero, char toZero) {
        StringBuilder shifted = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= fromZero && c <= fromZero + 9;
            shifted.append(digit ? (char) (c - fromZero + toZero) : c);
        }
        return shifted.toString();
    }
}
