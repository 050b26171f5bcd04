package org.itahub.reporting.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the hash of a PDF as people and programs write it. */
public final class PdfHash {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private PdfHash() {}

    /**
     * @param text may be null; letters of either case, blanks and colons do not matter
     * @return 64 hexadecimal digits; empty where it is no SHA-256
     */
    public static Optional<String> parse(String text) {
        return Optional.ofNullable(text)
                .map(given -> given.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT))
                .filter(given -> HASH.matcher(given).matches());
    }
}
