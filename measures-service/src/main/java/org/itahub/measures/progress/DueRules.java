package org.itahub.measures.progress;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.itahub.measures.MeasuresConfig;
import org.itahub.measures.progress.domain.DueRule;

/** The hub's rule for due dates, as configured; one that cannot be keeps the service from starting. */
@Startup
@ApplicationScoped
public class DueRules {
    private final DueRule current;

    DueRules(MeasuresConfig config) {
        MeasuresConfig.Deadlines deadlines = config.deadlines();
        this.current = new DueRule(deadlines.dayOfMonth(), deadlines.holidays().orElse(Set.of()));
    }

    public DueRule current() {
        return current;
    }
}
