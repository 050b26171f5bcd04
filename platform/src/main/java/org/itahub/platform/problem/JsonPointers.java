package org.itahub.platform.problem;

import java.util.List;
import java.util.stream.Collectors;

/** Places in a JSON document, as RFC 6901 writes them. */
public final class JsonPointers {
    private JsonPointers() {}

    /** {@code ["items", "I1"]} is {@code /items/I1}; no steps are the document itself. */
    public static String of(List<String> steps) {
        return steps.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
