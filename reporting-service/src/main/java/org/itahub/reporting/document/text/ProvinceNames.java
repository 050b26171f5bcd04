package org.itahub.reporting.document.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** How provinces are called in English; the hub's records have their Thai names only. */
final class ProvinceNames {
    private static final String RESOURCE = "/document/province-names.txt";
    private static final Properties ENGLISH = read();

    private ProvinceNames() {}

    /** {@code Phitsanulok} for {@code พิษณุโลก}; a name that is no province's as it is. */
    static String english(String thai) {
        return ENGLISH.getProperty(thai, thai);
    }

    private static Properties read() {
        try (var stream = ProvinceNames.class.getResourceAsStream(RESOURCE);
                var lines = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var names = new Properties();
            names.load(lines);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
