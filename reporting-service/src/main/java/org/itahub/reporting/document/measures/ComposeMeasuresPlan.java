package org.itahub.reporting.document.measures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.itahub.reporting.agency.AgencyCopies;
import org.itahub.reporting.plan.Plans;
import org.itahub.reporting.readmodel.Snapshot;
import org.itahub.reporting.result.PublishedResults;

/** Gathers an agency's plan from the read model. */
@ApplicationScoped
public class ComposeMeasuresPlan {
    private final Snapshot snapshot;
    private final AgencyCopies agencies;
    private final Plans plans;
    private final PublishedResults results;

    ComposeMeasuresPlan(Snapshot snapshot, AgencyCopies agencies, Plans plans, PublishedResults results) {
        this.snapshot = snapshot;
        this.agencies = agencies;
        this.plans = plans;
        this.results = results;
    }

    /** Empty where the agency is not known or has no published plan of that year. */
    public Optional<MeasuresPlan> of(String agencyCode, int planYear) {
        return snapshot.read(() -> agencies.find(agencyCode)
                .flatMap(agency -> plans.published(agencyCode, planYear)
                        .map(plan -> new MeasuresPlan(
                                agency,
                                plan,
                                results.find(agencyCode, plan.resultYear()).map(PublishedResults.Analysed::result)))));
    }
}
