package org.itahub.reporting.document.yearly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.reporting.agency.AgencyCopies;
import org.itahub.reporting.plan.Plan;
import org.itahub.reporting.plan.Plans;
import org.itahub.reporting.progress.ProgressReports;
import org.itahub.reporting.readmodel.Snapshot;
import org.itahub.reporting.result.PublishedResults;

/** Gathers an agency's year from the read model. */
@ApplicationScoped
public class ComposeYearlyReport {
    private final Snapshot snapshot;
    private final AgencyCopies agencies;
    private final PublishedResults results;
    private final Plans plans;
    private final ProgressReports reports;

    ComposeYearlyReport(
            Snapshot snapshot, AgencyCopies agencies, PublishedResults results, Plans plans, ProgressReports reports) {
        this.snapshot = snapshot;
        this.agencies = agencies;
        this.results = results;
        this.plans = plans;
        this.reports = reports;
    }

    /** Empty where the agency is not known or its result of that year is not published. */
    public Optional<YearlyReport> of(String agencyCode, int resultYear) {
        return snapshot.read(() -> agencies.find(agencyCode)
                .flatMap(agency -> results.find(agencyCode, resultYear).map(sorted -> {
                    Plan plan = plans.published(agencyCode, resultYear + 1).orElse(null);
                    return YearlyReport.of(
                            agency,
                            sorted.result(),
                            sorted.triage(),
                            results.years(agencyCode),
                            plan,
                            plan == null ? List.of() : reports.of(agencyCode, resultYear + 1));
                })));
    }
}
