package org.itahub.reporting.document.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.reporting.agency.AgencyCopies;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.plan.Plans;
import org.itahub.reporting.progress.ProgressReports;
import org.itahub.reporting.readmodel.Snapshot;
import org.itahub.reporting.result.PublishedResults;

/** Gathers an agency's year from the read model, as it is at one moment. */
@ApplicationScoped
public class GatherAgencyYear {
    private final Snapshot snapshot;
    private final AgencyCopies agencies;
    private final PublishedResults results;
    private final Plans plans;
    private final ProgressReports reports;

    GatherAgencyYear(
            Snapshot snapshot, AgencyCopies agencies, PublishedResults results, Plans plans, ProgressReports reports) {
        this.snapshot = snapshot;
        this.agencies = agencies;
        this.results = results;
        this.plans = plans;
        this.reports = reports;
    }

    /** Empty where the agency is not known or its result of that year is not published. */
    public Optional<AgencyYear> of(String agencyCode, int resultYear) {
        return snapshot.read(() -> agencies.find(agencyCode)
                .flatMap(agency -> results.find(agencyCode, resultYear).map(analysed -> {
                    Optional<Plan> plan = plans.published(agencyCode, resultYear + 1);
                    return new AgencyYear(
                            agency,
                            analysed,
                            results.years(agencyCode),
                            plan,
                            plan.isPresent() ? reports.of(agencyCode, resultYear + 1) : List.of());
                })));
    }
}
