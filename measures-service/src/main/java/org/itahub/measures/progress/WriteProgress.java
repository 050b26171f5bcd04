package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.exception.ConstraintViolationException;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.deadlines.Deadlines;
import org.itahub.measures.deadlines.domain.QuarterDeadline;
import org.itahub.measures.obstacles.ObstacleCodes;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.domain.Report;
import org.itahub.measures.progress.store.ProgressStore;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Fault;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.problem.Wording;

/** Keeps the draft of a measure's report for a quarter, complete or not. */
@ApplicationScoped
public class WriteProgress {
    private static final Wording UNKNOWN_CODE =
            Wording.of("ไม่อยู่ในบัญชีรหัสปัญหาอุปสรรค", "is not in the list of obstacle codes");

    private final AgencyAccess access;
    private final ReportedMeasures measures;
    private final ProgressStore store;
    private final Deadlines deadlines;
    private final ObstacleCodes obstacleCodes;
    private final ProgressJournal journal;
    private final Clock clock;

    WriteProgress(
            AgencyAccess access,
            ReportedMeasures measures,
            ProgressStore store,
            Deadlines deadlines,
            ObstacleCodes obstacleCodes,
            ProgressJournal journal,
            Clock clock) {
        this.access = access;
        this.measures = measures;
        this.store = store;
        this.deadlines = deadlines;
        this.obstacleCodes = obstacleCodes;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param created whether this was the first draft */
    public record Kept(StoredProgress stored, boolean created) {}

    /** @param ifMatch needed to change a draft, not for the first */
    @Transactional
    public Kept at(ReportedMeasures.Address address, Report report, String ifMatch) {
        Agency agency = access.reached(address.agencyCode());
        ReportedMeasures.Reported reported = measures.find(address);
        requireKnown(report.obstacles().codes());
        return store.findToChange(agency.code(), reported.measureNo(), reported.quarter())
                .wanted()
                .map(stored -> rewrite(agency, stored, report, ifMatch))
                .orElseGet(() -> begin(agency, reported, report, ifMatch));
    }

    private Kept begin(Agency agency, ReportedMeasures.Reported reported, Report report, String ifMatch) {
        if (ifMatch != null) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED);
        }
        QuarterDeadline deadline = deadlines.at(agency.code(), reported.quarter());
        Progress draft = written(Progress.begin(reported.measureNo(), report, deadline, clock.instant()), deadline);
        StoredProgress stored = insert(agency, draft);
        journal.written(agency, null, draft);
        return new Kept(stored, true);
    }

    /** Where another first draft came at the same moment, this one was not written on it. */
    private StoredProgress insert(Agency agency, Progress draft) {
        try {
            return store.insert(agency.code(), draft);
        } catch (ConstraintViolationException e) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED);
        }
    }

    private Kept rewrite(Agency agency, StoredProgress before, Report report, String ifMatch) {
        ETags.requireMatch(ifMatch, before.version());
        QuarterDeadline deadline = deadlines.at(agency.code(), before.progress().quarter());
        Progress changed = written(before.progress().rewrite(report, deadline, clock.instant()), deadline);
        StoredProgress stored = store.update(before, changed);
        journal.written(agency, before.progress(), changed);
        return new Kept(stored, false);
    }

    private static Progress written(Progress.Writing outcome, QuarterDeadline deadline) {
        return switch (outcome) {
            case Progress.Writing.Written written -> written.progress();
            case Progress.Writing.NotBegun notBegun ->
                throw Problem.of(MeasuresProblem.QUARTER_NOT_BEGUN, notBegun.firstDay());
            case Progress.Writing.Locked locked -> throw SubmitProgress.locked(deadline.quarter(), locked.lockedFrom());
            case Progress.Writing.ReportedOutside outside -> throw outside(outside.first(), outside.last());
            case Progress.Writing.Closed closed -> throw Problem.of(MeasuresProblem.PROGRESS_CLOSED, closed.review());
        };
    }

    private void requireKnown(List<String> codes) {
        ProgressProblem type = ProgressProblem.OBSTACLE_CODE_UNKNOWN;
        List<Fault> unknown = IntStream.range(0, codes.size())
                .filter(i -> !obstacleCodes.known(codes.get(i)))
                .mapToObj(i -> new Fault("/obstacleCodes/" + i, type.code(), UNKNOWN_CODE))
                .toList();
        if (!unknown.isEmpty()) {
            throw Problem.of(type).with(unknown);
        }
    }

    private static Problem outside(LocalDate first, LocalDate last) {
        MeasuresProblem type = MeasuresProblem.REPORTED_ON_OUTSIDE_QUARTER;
        Wording expected = Wording.of(
                "ต้องเป็นวันที่ตั้งแต่ " + first + " ถึง " + last, "must be a day from " + first + " to " + last);
        return Problem.of(type, first, last).with(List.of(new Fault("/reportedOn", type.code(), expected)));
    }
}
