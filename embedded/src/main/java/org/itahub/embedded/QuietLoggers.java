package org.itahub.embedded;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The embedded servers tell much about themselves that no reader of a test's or the hub's output wants. */
public final class QuietLoggers {
    /** Loggers of the servers, the Kafka client's among them: it repeats every second that a stopped broker is away. */
    public static final List<String> NAMES =
            List.of("kafka", "org.apache.kafka", "state.change.logger", "io.zonky", "no.nav.security", "okhttp3");

    /** Held, since the log manager forgets the level of a logger that nobody refers to. */
    private static final List<Logger> HELD =
            NAMES.stream().map(Logger::getLogger).toList();

    private QuietLoggers() {}

    /** Silences the servers' loggers in this JVM. */
    public static void apply() {
        HELD.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
