package org.itahub.measures.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.measures.plan.domain.O42;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.results.PublishedResults;
import org.itahub.platform.fiscal.FiscalYear;

/** Holds the O42 rules against a plan as it stands, whatever its state. */
@ApplicationScoped
public class CheckO42 {
    private final PlanReader reader;
    private final PublishedResults results;

    CheckO42(PlanReader reader, PublishedResults results) {
        this.reader = reader;
        this.results = results;
    }

    public O42 of(String agencyCode, FiscalYear year) {
        return of(reader.readWithin(agencyCode, year).plan());
    }

    /** The same for a plan that was read already. */
    public O42 of(Plan plan) {
        return O42.of(plan, newestRevision(plan));
    }

    /** The newest published revision of the result that the plan rests on: its own unless that was corrected. */
    int newestRevision(Plan plan) {
        return results.revision(plan.agencyCode(), plan.basis().year())
                .orElse(plan.basis().revision());
    }
}
