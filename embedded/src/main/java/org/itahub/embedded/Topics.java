package org.itahub.embedded;

import java.util.List;
import java.util.stream.Stream;

/** The hub's topics: each of the five streams and the dead-letter topic beside it. */
public final class Topics {
    /** Spreads agencies over consumers; the order within an agency is kept by the key. */
    public static final int PARTITIONS = 3;

    private static final List<String> STREAMS =
            List.of("ita.agencies.v1", "ita.assessments.v1", "ita.plans.v1", "ita.progress.v1", "ita.reminders.v1");

    private Topics() {}

    /** All ten names. */
    public static List<String> all() {
        return STREAMS.stream()
                .flatMap(stream -> Stream.of(stream, stream + ".dlq"))
                .toList();
    }
}
