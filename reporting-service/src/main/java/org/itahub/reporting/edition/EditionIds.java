package org.itahub.reporting.edition;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of editions: ten letters and digits that nobody mistakes for each other, for people have to type them too. */
final class EditionIds {
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 10;
    private static final Pattern ID = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private EditionIds() {}

    /** One of 800 million million. */
    static String next() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    static boolean isOne(String text) {
        return ID.matcher(text).matches();
    }
}
