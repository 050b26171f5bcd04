package org.itahub.assessment.imports;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** Where files lie until their job is over, and what is taken of them. */
public interface ImportConfig {
    /** Replicas of the service share it, so that one can take over what another began. */
    @WithDefault(".hub/imports")
    Path directory();

    /** How long rejected rows can be downloaded. */
    @WithDefault("P30D")
    Duration kept();

    /** How long an import may take before its transaction is given up. */
    @WithDefault("PT1H")
    Duration longest();
}
