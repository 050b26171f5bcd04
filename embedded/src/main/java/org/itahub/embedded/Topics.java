package org.itahub.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The hub's topics: each of the six streams and the dead-letter topic beside it, and how long each remembers. */
public final class Topics {
    /** Spreads agencies over consumers; the order within an agency is kept by the key. */
    public static final int PARTITIONS = 3;

    private static final String REMINDERS = "ita.reminders.v1";
    private static final String DISCLOSURES = "ita.disclosures.v1";
    private static final List<String> STREAMS =
            List.of("ita.agencies.v1", "ita.assessments.v1", "ita.plans.v1", "ita.progress.v1", REMINDERS, DISCLOSURES);

    /** What is to be acted on once, and tells no state. */
    private static final Set<String> MESSAGES = Set.of(REMINDERS, DISCLOSURES);

    /** A fiscal year and a month: a message is of use to nobody after that, and the hub itself knows it anyway. */
    private static final Duration MESSAGES_KEPT = Duration.ofDays(400);

    private static final String FOR_EVER = "-1";

    private Topics() {}

    /** All twelve names. */
    public static List<String> all() {
        return STREAMS.stream()
                .flatMap(stream -> Stream.of(stream, stream + ".dlq"))
                .toList();
    }

    /**
     * A topic's settings. What tells a state is kept for ever, since read models are rebuilt from it; it is never
     * compacted, since the key is an agency and its newest event says nothing of its other plans and quarters.
     */
    public static Map<String, String> settings(String topic) {
        return Map.of(
                "cleanup.policy",
                "delete",
                "retention.bytes",
                FOR_EVER,
                "retention.ms",
                MESSAGES.contains(topic) ? Long.toString(MESSAGES_KEPT.toMillis()) : FOR_EVER);
    }
}
