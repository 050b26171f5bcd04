package org.itahub.reporting.document;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.thai.ThaiNumerals;
import org.itahub.reporting.InvalidParameter;
import org.itahub.reporting.document.text.Language;

/**
 * In which digits a document is written. Thai means throughout, as official correspondence asks: scores, years, page
 * numbers, what an officer typed, and codes too (O๔๒, as agencies write them). Only an address on the web keeps its
 * digits, for in others it would not lead anywhere.
 */
public enum Numerals {
    THAI,
    ARABIC;

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>]+");

    /** The value of the query parameter {@code numerals}; empty when it is neither {@code thai} nor {@code arabic}. */
    public static Optional<Numerals> parse(String text) {
        return switch (text) {
            case "thai" -> Optional.of(THAI);
            case "arabic" -> Optional.of(ARABIC);
            default -> Optional.empty();
        };
    }

    /**
     * In which digits a caller wants to read.
     *
     * @param wish as the query parameter says; null for those that the language is usually written in
     * @throws Problem 400 where it is neither {@code thai} nor {@code arabic}
     */
    public static Numerals wanted(String wish, Language language) {
        if (wish != null) {
            return parse(wish).orElseThrow(() -> InvalidParameter.named("numerals"));
        }
        return switch (language) {
            case THAI -> THAI;
            case ENGLISH -> ARABIC;
        };
    }

    /** As the query parameter names them. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text in these digits, web addresses within it left as they are. */
    public String write(String text) {
        return switch (this) {
            case THAI -> outsideAddresses(text, ThaiNumerals::toThai);
            case ARABIC -> outsideAddresses(text, ThaiNumerals::toArabic);
        };
    }

    private static String outsideAddresses(String text, UnaryOperator<String> digits) {
        var written = new StringBuilder(text.length());
        var address = WEB_ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            written.append(digits.apply(text.substring(done, address.start()))).append(address.group());
            done = address.end();
        }
        return written.append(digits.apply(text.substring(done))).toString();
    }
}
