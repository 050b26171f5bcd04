package org.itahub.reporting.document.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.reporting.agency.Agency;
import org.itahub.reporting.agency.AgencyCopies;
import org.itahub.reporting.plan.Plans;
import org.itahub.reporting.progress.ProgressReports;
import org.itahub.reporting.readmodel.Snapshot;

/** Gathers from the read model how an agency's plan is carried out. */
@ApplicationScoped
public class ComposePlanCourse {
    private final Snapshot snapshot;
    private final AgencyCopies agencies;
    private final Plans plans;
    private final ProgressReports reports;
    private final Clock clock;

    ComposePlanCourse(Snapshot snapshot, AgencyCopies agencies, Plans plans, ProgressReports reports, Clock clock) {
        this.snapshot = snapshot;
        this.agencies = agencies;
        this.plans = plans;
        this.reports = reports;
        this.clock = clock;
    }

    /** Empty where the agency is not known or has no published plan of that year. */
    public Optional<PlanCourse> of(String agencyCode, FiscalYear year) {
        return snapshot.read(() -> agencies.find(agencyCode).flatMap(agency -> course(agency, year)));
    }

    private Optional<PlanCourse> course(Agency agency, FiscalYear year) {
        var versions = plans.versions(agency.code(), year.value());
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanCourse(
                        agency, versions, reports.of(agency.code(), year.value()), LocalDate.now(clock)));
    }
}
