package org.itahub.measures.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Function;
import org.itahub.measures.MeasuresProblem;
import org.itahub.measures.agencies.Agency;
import org.itahub.measures.agencies.AgencyAccess;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.store.ProgressStore;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Takes the supervisor's decision on a submitted report. */
@ApplicationScoped
public class ReviewProgress {
    private final AgencyAccess access;
    private final ReportedMeasures measures;
    private final ProgressStore store;
    private final ProgressJournal journal;

    ReviewProgress(AgencyAccess access, ReportedMeasures measures, ProgressStore store, ProgressJournal journal) {
        this.access = access;
        this.measures = measures;
        this.store = store;
        this.journal = journal;
    }

    /** Whom to tell of the decision. */
    private interface Telling {
        void tell(Agency agency, Progress before, Progress after);
    }

    @Transactional
    public StoredProgress accept(ReportedMeasures.Address address, String ifMatch) {
        return decide(address, ifMatch, Progress::accept, journal::accepted);
    }

    @Transactional
    public StoredProgress giveBack(ReportedMeasures.Address address, String reason, String ifMatch) {
        return decide(address, ifMatch, progress -> progress.giveBack(reason), journal::returned);
    }

    private StoredProgress decide(
            ReportedMeasures.Address address,
            String ifMatch,
            Function<Progress, Progress.Reviewing> decision,
            Telling telling) {
        Agency agency = access.reached(address.agencyCode());
        ReportedMeasures.Reported reported = measures.find(address);
        StoredProgress before = store.findToChange(agency.code(), reported.measureNo(), reported.quarter())
                .wanted()
                .orElseThrow(() -> ProgressReader.notFound(reported));
        ETags.requireMatch(ifMatch, before.version());
        Progress decided =
                switch (decision.apply(before.progress())) {
                    case Progress.Reviewing.Decided done -> done.progress();
                    case Progress.Reviewing.NotSubmitted notSubmitted ->
                        throw Problem.of(MeasuresProblem.PROGRESS_NOT_SUBMITTED, notSubmitted.review());
                    case Progress.Reviewing.ReasonMissing missing -> throw Problem.of(MeasuresProblem.REASON_MISSING);
                };
        StoredProgress after = store.update(before, decided);
        telling.tell(agency, before.progress(), decided);
        return after;
    }
}
