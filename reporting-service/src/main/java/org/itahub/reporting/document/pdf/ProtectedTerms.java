package org.itahub.reporting.document.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Words of this field that ICU's dictionary splits or does not know, one a line in {@code protected-terms.txt}. */
@ApplicationScoped
class ProtectedTerms {
    private static final String RESOURCE = "/document/protected-terms.txt";

    private final List<String> terms = read();

    /** These and a document's own names, such as its place's. */
    Set<String> and(Set<String> names) {
        var all = new LinkedHashSet<>(terms);
        all.addAll(names);
        return all;
    }

    private static List<String> read() {
        var resource = ProtectedTerms.class.getResourceAsStream(RESOURCE);
        try (var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
