package org.itahub.platform.files.domain;

import java.util.Optional;

/** What a file or a link is called by whoever gives it: one line of text. */
public final class Title {
    /** In characters. */
    public static final int LONGEST = 500;

    private Title() {}

    /** @return empty where nothing that shows is left, or too much */
    public static Optional<String> read(String given) {
        if (given == null) {
            return Optional.empty();
        }
        String plain = PlainText.of(given);
        return plain.isEmpty() || plain.length() > LONGEST ? Optional.empty() : Optional.of(plain);
    }
}
