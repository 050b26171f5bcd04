package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.deadlines.Deadlines;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.domain.ReportFault;
import org.itahub.measures.progress.store.ProgressStore;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Hands a unit's report to its supervisor. */
@ApplicationScoped
public class SubmitProgress {
    private final AgencyAccess access;
    private final ReportedMeasures measures;
    private final ProgressStore store;
    private final Deadlines deadlines;
    private final ProgressJournal journal;
    private final Clock clock;

    SubmitProgress(
            AgencyAccess access,
            ReportedMeasures measures,
            ProgressStore store,
            Deadlines deadlines,
            ProgressJournal journal,
            Clock clock) {
        this.access = access;
        this.measures = measures;
        this.store = store;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws Problem 422 {@code progress-inconsistent} with everything that is to be put right */
    @Transactional
    public StoredProgress at(ReportedMeasures.Address address, String ifMatch) {
        Agency agency = access.reached(address.agencyCode());
        ReportedMeasures.Reported reported = measures.find(address);
        ProgressStore.Found found = store.findToChange(agency.code(), reported.measureNo(), reported.quarter());
        StoredProgress before = found.wanted().orElseThrow(() -> ProgressReader.notFound(reported));
        ETags.requireMatch(ifMatch, before.version());
        QuarterDeadline deadline = deadlines.at(agency.code(), reported.quarter());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Progress submitted =
                switch (before.progress().submit(deadline, found.others(), now)) {
                    case Progress.Submitting.Submitted done -> done.progress();
                    case Progress.Submitting.Closed closed ->
                        throw Problem.of(MeasuresProblem.PROGRESS_CLOSED, closed.review());
                    case Progress.Submitting.Locked locked -> throw locked(reported.quarter(), locked.lockedFrom());
                    case Progress.Submitting.Inconsistent inconsistent -> throw inconsistent(inconsistent.faults());
                };
        StoredProgress after = store.update(before, submitted);
        journal.submitted(agency, before.progress(), submitted);
        return after;
    }

    static Problem locked(QuarterOf quarter, LocalDate from) {
        return Problem.of(ProgressProblem.QUARTER_LOCKED, quarter.quarter().number(), from);
    }

    private static Problem inconsistent(List<ReportFault> faults) {
        return Problem.of(MeasuresProblem.PROGRESS_INCONSISTENT, faults.size())
                .with(faults.stream()
                        .map(fault -> new Fault(fault.pointer(), fault.code(), Wording.of(fault.th(), fault.en())))
                        .toList());
    }
}
