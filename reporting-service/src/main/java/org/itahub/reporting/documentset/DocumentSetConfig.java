package org.itahub.reporting.documentset;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How sets are written and how long they are kept. */
public interface DocumentSetConfig {
    /** How many documents of sets a replica writes at a time; as many as it has processors unless set. */
    OptionalInt writers();

    /** How long a set can be downloaded. */
    @WithDefault("P7D")
    Duration kept();
}
