package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.itahub.measures.deadlines.Deadlines;
import org.itahub.measures.plan.CheckO42;
import org.itahub.measures.plan.PlanReader;
import org.itahub.measures.plan.PublishedMeasures;
import org.itahub.measures.plan.StoredPlan;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.progress.domain.O43;
import org.itahub.measures.progress.domain.ReportedPlan;
import org.itahub.measures.progress.store.ProgressStore;
import org.itahub.platform.fiscal.FiscalYear;

/** Holds the O43 rules against the reports on a plan as they stand now. */
@ApplicationScoped
public class CheckO43 {
    private final PlanReader plans;
    private final PublishedMeasures measures;
    private final CheckO42 checkO42;
    private final ProgressStore store;
    private final Deadlines deadlines;
    private final Clock clock;

    CheckO43(
            PlanReader plans,
            PublishedMeasures measures,
            CheckO42 checkO42,
            ProgressStore store,
            Deadlines deadlines,
            Clock clock) {
        this.plans = plans;
        this.measures = measures;
        this.checkO42 = checkO42;
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Of the plan in force; of the first plan while that is on its way. */
    public O43 of(String agencyCode, FiscalYear year) {
        Plan newest = plans.readWithin(agencyCode, year).plan();
        Plan plan = plans.published(agencyCode, year).map(StoredPlan::plan).orElse(newest);
        ReportedPlan reported = new ReportedPlan(
                year,
                plan.state() == PlanState.PUBLISHED,
                checkO42.of(plan).met(),
                reported(plan, measures.since(agencyCode, year)));
        return O43.of(reported, store.ofPlan(agencyCode, year), deadlines.ofYear(agencyCode, year), clock.instant());
    }

    private static List<ReportedPlan.Reported> reported(Plan plan, Map<Integer, Instant> since) {
        return plan.measures().stream()
                .map(measure -> new ReportedPlan.Reported(measure.no(), since.get(measure.no())))
                .toList();
    }
}
