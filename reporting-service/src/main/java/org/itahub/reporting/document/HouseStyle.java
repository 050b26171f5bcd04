package org.itahub.reporting.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** How the hub's documents look, on screen and on paper. */
public final class HouseStyle {
    private static final String CSS = read("/document/house.css");

    private HouseStyle() {}

    public static String css() {
        return CSS;
    }

    /** A style sheet among the resources. */
    static String read(String resource) {
        try (var stream = HouseStyle.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
