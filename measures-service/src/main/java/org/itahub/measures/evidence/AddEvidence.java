package org.itahub.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.itahub.measures.MeasuresConfig;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.measures.evidence.domain.EvidenceLimits;
import org.itahub.measures.evidence.domain.Kept;
import org.itahub.measures.evidence.domain.ReportEvidence;
import org.itahub.measures.evidence.domain.ReportKey;
import org.itahub.measures.evidence.store.EvidenceStore;
import org.itahub.measures.progress.ChangeableReports;
import org.itahub.measures.progress.ReportedMeasures;
import org.itahub.platform.problem.Problem;

/** Puts a link, or a file that is stored already, beside a report that can still be changed. */
@ApplicationScoped
public class AddEvidence {
    private final ChangeableReports reports;
    private final EvidenceStore store;
    private final EvidenceJournal journal;
    private final EvidenceLimits limits;
    private final Clock clock;

    AddEvidence(
            ChangeableReports reports,
            EvidenceStore store,
            EvidenceJournal journal,
            MeasuresConfig config,
            Clock clock) {
        this.reports = reports;
        this.store = store;
        this.journal = journal;
        this.limits = limits(config.evidence());
        this.clock = clock;
    }

    /** Evidence as it was added, and the report that it was added to. */
    public record Added(ReportKey report, Kept kept) {}

    /** @throws Problem 409 {@code evidence-exists}, 422 where the report would have too much of it */
    @Transactional
    public Added to(ReportedMeasures.Address address, Evidence evidence) {
        ChangeableReports.Held held = reports.hold(address);
        ReportKey report = EvidenceReader.key(held.agency().code(), held.progress());
        ReportEvidence present = new ReportEvidence(store.list(report, 0, Integer.MAX_VALUE));
        return switch (present.adding(evidence, limits)) {
            case ReportEvidence.Adding.Possible possible -> added(held, report, evidence);
            case ReportEvidence.Adding.Known known -> throw Problem.of(EvidenceProblem.EVIDENCE_EXISTS, known.id());
            case ReportEvidence.Adding.TooMany many -> throw Problem.of(EvidenceProblem.EVIDENCE_TOO_MANY, many.most());
            case ReportEvidence.Adding.TooLarge large ->
                throw Problem.of(EvidenceProblem.EVIDENCE_TOTAL_TOO_LARGE, large.mostBytes());
        };
    }

    private Added added(ChangeableReports.Held held, ReportKey report, Evidence evidence) {
        Kept kept = store.insert(report, evidence, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        journal.added(held.agency(), report, kept);
        return new Added(report, kept);
    }

    private static EvidenceLimits limits(EvidenceConfig config) {
        return new EvidenceLimits(config.maxPerReport(), config.maxFileBytes(), config.maxBytesPerReport());
    }
}
