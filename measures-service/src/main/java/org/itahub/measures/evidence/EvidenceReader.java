package org.itahub.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.measures.evidence.domain.Kept;
import org.itahub.measures.evidence.domain.ReportKey;
import org.itahub.measures.evidence.store.EvidenceStore;
import org.itahub.measures.progress.AttachedEvidence;
import org.itahub.measures.progress.ProgressReader;
import org.itahub.measures.progress.ReportedMeasures;
import org.itahub.measures.progress.StoredProgress;
import org.itahub.measures.progress.domain.Progress;
import org.itahub.measures.progress.domain.Review;
import org.itahub.platform.problem.Problem;

/** Reads evidence for whoever may see its report. */
@ApplicationScoped
public class EvidenceReader implements AttachedEvidence {
    /** Evidence is added or removed, never changed. */
    public static final long VERSION = 0;

    private static final String API = "/api/v1/";

    private final ProgressReader reports;
    private final EvidenceStore store;

    EvidenceReader(ProgressReader reports, EvidenceStore store) {
        this.reports = reports;
        this.store = store;
    }

    /**
     * A piece of evidence that the caller may see.
     *
     * @param everyone whether anybody may
     */
    public record Seen(ReportKey report, Kept kept, boolean everyone) {}

    /** @throws Problem 404 {@code progress-not-found} */
    public List<Seen> list(ReportedMeasures.Address address, long after, int atMost) {
        StoredProgress stored = reports.read(address);
        ReportKey report = key(stored.agencyCode(), stored.progress());
        return store.list(report, after, atMost).stream()
                .map(kept -> new Seen(report, kept, stored.progress().review() == Review.ACCEPTED))
                .toList();
    }

    /** @throws Problem 404 {@code progress-not-found}, {@code evidence-not-found} */
    public Seen read(ReportedMeasures.Address address, String id) {
        StoredProgress stored = reports.read(address);
        ReportKey report = key(stored.agencyCode(), stored.progress());
        return new Seen(report, find(store, report, id), stored.progress().review() == Review.ACCEPTED);
    }

    @Override
    public List<Attached> of(String agencyCode, Progress progress) {
        ReportKey report = key(agencyCode, progress);
        return store.list(report, 0, Integer.MAX_VALUE).stream()
                .map(kept -> attached(report, kept))
                .toList();
    }

    /** Where the file of that evidence is downloaded. */
    public static String contentPath(ReportKey report, long id) {
        return API + report.evidencePath() + "/" + id + "/content";
    }

    static ReportKey key(String agencyCode, Progress progress) {
        return new ReportKey(agencyCode, progress.measureNo(), progress.quarter());
    }

    static Kept find(EvidenceStore store, ReportKey report, String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Problem.of(EvidenceProblem.EVIDENCE_NOT_FOUND, id);
        }
        return store.find(report, Long.parseLong(id))
                .orElseThrow(() -> Problem.of(EvidenceProblem.EVIDENCE_NOT_FOUND, id));
    }

    private static Attached attached(ReportKey report, Kept kept) {
        return switch (kept.evidence()) {
            case Evidence.Link link -> new Attached("LINK", link.title(), link.address(), null, null);
            case Evidence.File file ->
                new Attached("FILE", file.title(), null, contentPath(report, kept.id()), file.sha256());
        };
    }
}
