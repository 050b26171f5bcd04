package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.itahub.measures.MeasuresConfig;
import org.itahub.measures.progress.domain.DueRule;

/** The hub's rule for due dates, as configured. */
@ApplicationScoped
public class DueRules {
    private final MeasuresConfig config;

    DueRules(MeasuresConfig config) {
        this.config = config;
    }

    public DueRule current() {
        MeasuresConfig.Deadlines deadlines = config.deadlines();
        return new DueRule(deadlines.dayOfMonth(), deadlines.holidays().orElse(Set.of()));
    }
}
