package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.store.ProgressStore;
import org.itahub.platform.problem.Problem;

/** Holds reports for a change of what belongs to them, such as their evidence. */
@ApplicationScoped
public class ChangeableReports {
    private final AgencyAccess access;
    private final ReportedMeasures measures;
    private final ProgressStore store;

    ChangeableReports(AgencyAccess access, ReportedMeasures measures, ProgressStore store) {
        this.access = access;
        this.measures = measures;
        this.store = store;
    }

    /** A report that nobody else changes until the transaction ends. */
    public record Held(Agency agency, Progress progress) {}

    /** @throws Problem 404 {@code progress-not-found}, 409 {@code progress-closed} */
    @Transactional
    public Held hold(ReportedMeasures.Address address) {
        Agency agency = access.reached(address.agencyCode());
        ReportedMeasures.Reported reported = measures.find(address);
        Progress progress = store.findToChange(agency.code(), reported.measureNo(), reported.quarter())
                .orElseThrow(() -> ProgressReader.notFound(reported))
                .progress();
        requireChangeable(progress);
        return new Held(agency, progress);
    }

    /** The rule of writing the report itself. */
    private static void requireChangeable(Progress progress) {
        if (!progress.review().editable()) {
            throw Problem.of(MeasuresProblem.PROGRESS_CLOSED, progress.review());
        }
    }
}
