package org.itahub.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.measures.evidence.domain.Kept;
import org.itahub.measures.evidence.domain.ReportKey;
import org.itahub.measures.evidence.store.EvidenceStore;
import org.itahub.measures.progress.ChangeableReports;
import org.itahub.measures.progress.ReportedMeasures;
import org.itahub.platform.files.StoredFiles;
import org.itahub.platform.http.ETags;
import org.itahub.platform.problem.Problem;

/** Takes evidence away from a report that can still be changed; a file goes once that is committed. */
@ApplicationScoped
public class RemoveEvidence {
    private final ChangeableReports reports;
    private final EvidenceStore store;
    private final StoredFiles files;
    private final EvidenceJournal journal;

    RemoveEvidence(ChangeableReports reports, EvidenceStore store, StoredFiles files, EvidenceJournal journal) {
        this.reports = reports;
        this.store = store;
        this.files = files;
        this.journal = journal;
    }

    /** @throws Problem 404 {@code evidence-not-found} */
    @Transactional
    public void at(ReportedMeasures.Address address, String id, String ifMatch) {
        ChangeableReports.Held held = reports.hold(address);
        ReportKey report = EvidenceReader.key(held.agency().code(), held.progress());
        Kept kept = EvidenceReader.find(store, report, id);
        ETags.requireMatch(ifMatch, EvidenceReader.VERSION);
        store.delete(kept.id());
        journal.removed(held.agency(), report, kept);
        if (kept.evidence() instanceof Evidence.File file) {
            files.forgetOnceCommitted(file.storageKey());
        }
    }
}
