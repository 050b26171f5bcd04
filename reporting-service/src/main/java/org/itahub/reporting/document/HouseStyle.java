package org.itahub.reporting.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How the hub's documents look, on screen and on paper. */
public final class HouseStyle {
    private static final String CSS = read();

    private HouseStyle() {}

    public static String css() {
        return CSS;
    }

    private static String read() {
        try (var stream = HouseStyle.class.getResourceAsStream("/document/house.css")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
