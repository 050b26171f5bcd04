package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.http.ETags;

/** Reads and writes a plan for a use case that changes several of its parts at once, within its transaction. */
@ApplicationScoped
public class PlanToChange {
    private final PlanReader reader;
    private final PlanStore plans;
    private final PlanJournal journal;

    PlanToChange(PlanReader reader, PlanStore plans, PlanJournal journal) {
        this.reader = reader;
        this.plans = plans;
        this.journal = journal;
    }

    /** The newest plan of a year, locked; other writers wait for this transaction. */
    public Plan locked(String agencyCode, FiscalYear year) {
        return reader.toChange(agencyCode, year).plan();
    }

    /** The same, if it is still the plan that the caller read. @throws Problem 428, 412 */
    public Plan locked(String agencyCode, FiscalYear year, String ifMatch) {
        StoredPlan stored = reader.toChange(agencyCode, year);
        ETags.requireMatch(ifMatch, stored.version());
        return stored.plan();
    }

    /** Writes the plan, with an audit record for each measure that was added or changed. */
    public StoredPlan keep(Agency agency, Plan before, Plan after, String source) {
        StoredPlan stored = plans.update(after);
        for (Measure measure : after.measures()) {
            Measure old = before.measure(measure.no()).orElse(null);
            if (!Objects.equals(old, measure)) {
                String action = old == null ? "measure.add" : "measure.replace";
                journal.measureChanged(agency, after, action + "." + source, old, measure);
            }
        }
        return stored;
    }

    /** Writes the plan, with one audit record of what changed. */
    StoredPlan keep(Agency agency, Plan after, String action, Object was, Object is) {
        StoredPlan stored = plans.update(after);
        journal.changed(agency, after, action, was, is);
        return stored;
    }
}
