package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.itahub.measures.deadlines.Deadlines;
import org.itahub.measures.plan.CheckO42;
import org.itahub.measures.plan.PlanReader;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.progress.domain.O43;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.store.ProgressStore;
import org.itahub.platform.fiscal.FiscalYear;

/** Holds the O43 rules against the reports on a plan as they stand now. */
@ApplicationScoped
public class CheckO43 {
    private final PlanReader plans;
    private final CheckO42 checkO42;
    private final ProgressStore store;
    private final Deadlines deadlines;
    private final Clock clock;

    CheckO43(PlanReader plans, CheckO42 checkO42, ProgressStore store, Deadlines deadlines, Clock clock) {
        this.plans = plans;
        this.checkO42 = checkO42;
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    public O43 of(String agencyCode, FiscalYear year) {
        Plan plan = plans.readWithin(agencyCode, year).plan();
        List<Progress> reports = store.ofPlan(agencyCode, year);
        return O43.of(
                plan,
                checkO42.of(agencyCode, year).met(),
                reports,
                deadlines.ofYear(agencyCode, year),
                clock.instant());
    }
}
