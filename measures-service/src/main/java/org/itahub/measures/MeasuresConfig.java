package org.itahub.measures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.itahub.measures.evidence.EvidenceConfig;

/** What an operator may set of this service beside Quarkus' own settings. */
@ConfigMapping(prefix = "measures")
public interface MeasuresConfig {
    Deadlines deadlines();

    EvidenceConfig evidence();

    /** When quarterly reports are due. */
    interface Deadlines {
        /** The day of the month after the quarter, 1 to 28. */
        @WithDefault("15")
        int dayOfMonth();

        /** The days on which offices are closed, beside Saturdays and Sundays. */
        Optional<Set<LocalDate>> holidays();
    }
}
