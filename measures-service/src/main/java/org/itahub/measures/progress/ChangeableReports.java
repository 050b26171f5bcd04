package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.deadlines.Deadlines;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.store.ProgressStore;
import org.itahub.platform.problem.Problem;

/** Holds reports for a change of what belongs to them, such as their evidence. */
@ApplicationScoped
public class ChangeableReports {
    private final AgencyAccess access;
    private final ReportedMeasures measures;
    private final ProgressStore store;
    private final Deadlines deadlines;
    private final Clock clock;

    ChangeableReports(
            AgencyAccess access, ReportedMeasures measures, ProgressStore store, Deadlines deadlines, Clock clock) {
        this.access = access;
        this.measures = measures;
        this.store = store;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** A report that nobody else changes until the transaction ends. */
    public record Held(Agency agency, Progress progress) {}

    /** @throws Problem 404 {@code progress-not-found}, 409 {@code progress-closed}, {@code quarter-locked} */
    @Transactional
    public Held hold(ReportedMeasures.Address address) {
        Agency agency = access.reached(address.agencyCode());
        ReportedMeasures.Reported reported = measures.find(address);
        Progress progress = store.findToChange(agency.code(), reported.measureNo(), reported.quarter())
                .wanted()
                .orElseThrow(() -> ProgressReader.notFound(reported))
                .progress();
        requireChangeable(agency.code(), progress);
        return new Held(agency, progress);
    }

    /** @throws Problem 404 {@code agency-not-in-scope} */
    public void requireReach(ReportedMeasures.Address address) {
        access.reached(address.agencyCode());
    }

    /** The rules of writing the report itself. */
    private void requireChangeable(String agencyCode, Progress progress) {
        if (!progress.review().editable()) {
            throw Problem.of(MeasuresProblem.PROGRESS_CLOSED, progress.review());
        }
        QuarterDeadline deadline = deadlines.at(agencyCode, progress.quarter());
        if (deadline.lockedFor(progress.measureNo(), clock.instant())) {
            throw SubmitProgress.locked(progress.quarter(), deadline.deadline().lockedFrom());
        }
    }
}
