package org.itahub.measures.deadlines;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.itahub.measures.MeasuresConfig;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.DueRule;
import org.itahub.measures.deadlines.domain.QuarterOf;

/** The deadlines of an agency by the hub's rule; a rule that cannot be keeps the service from starting. */
@Startup
@ApplicationScoped
public class Deadlines {
    private static final int DAYS_TO_LOCK = 30;

    private final DueRule rule;

    Deadlines(MeasuresConfig config) {
        MeasuresConfig.Deadlines deadlines = config.deadlines();
        this.rule = new DueRule(deadlines.dayOfMonth(), deadlines.holidays().orElse(Set.of()));
    }

    /** The deadline of an agency's reports of that quarter. */
    public Deadline of(String agencyCode, QuarterOf quarter) {
        LocalDate dueDate = rule.dueDate(quarter.year(), quarter.quarter());
        return new Deadline(dueDate, dueDate.plusDays(DAYS_TO_LOCK + 1L));
    }
}
