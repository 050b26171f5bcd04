package org.itahub.reporting.documentset;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.StorageFailure;
import org.itahub.platform.jobs.Job;
import org.itahub.platform.jobs.JobHandler;
import org.itahub.platform.jobs.JobRun;
import org.itahub.platform.problem.Problem;
import org.itahub.reporting.documentset.store.DocumentSetStore;
import org.itahub.reporting.documentset.store.SetEntryStore;
import org.jboss.logging.Logger;

/** The work of a set's job: what is not written yet is written, then all is packed. */
@ApplicationScoped
class WriteDocumentSet implements JobHandler {
    private static final Logger LOG = Logger.getLogger(WriteDocumentSet.class);

    private final DocumentSetStore sets;
    private final SetEntryStore entries;
    private final SetWriters writers;
    private final PackDocumentSet pack;
    private final FileStorage storage;
    private final SetFiles files;
    private final Clock clock;

    WriteDocumentSet(
            DocumentSetStore sets,
            SetEntryStore entries,
            SetWriters writers,
            PackDocumentSet pack,
            FileStorage storage,
            SetFiles files,
            Clock clock) {
        this.sets = sets;
        this.entries = entries;
        this.writers = writers;
        this.pack = pack;
        this.storage = storage;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return DocumentSets.KIND;
    }

    @Override
    public void work(JobRun run) {
        DocumentSet set = sets.find(run.id()).orElseThrow();
        try {
            writers.write(set, missing(run.id()), run);
            finish(run, pack.of(set, entries.of(run.id()), run));
        } catch (StorageFailure e) {
            LOG.error("A set cannot be stored", e);
            throw Problem.of(DocumentSetProblem.DOCUMENT_STORAGE_UNAVAILABLE);
        }
    }

    @Override
    public void over(Job job) {
        files.removeDocuments(job.id());
    }

    /** What nobody has written, and what somebody has whose file is not there: replicas may not share a folder. */
    private List<SetEntry> missing(UUID job) {
        return entries.of(job).stream()
                .filter(entry -> switch (entry.state()) {
                    case SetEntry.Waiting waiting -> true;
                    case SetEntry.Failed failed -> false;
                    case SetEntry.Written written -> isLost(job, entry, written);
                })
                .toList();
    }

    private boolean isLost(UUID job, SetEntry entry, SetEntry.Written written) {
        boolean lost = !storage.has(written.storageKey());
        if (lost) {
            entries.waiting(job, entry.position());
        }
        return lost;
    }

    private void finish(JobRun run, StoredFile file) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                sets.packed(run.id(), file, OffsetDateTime.now(clock));
                run.finish(sets.find(run.id()).orElseThrow().counts());
            });
        } catch (RuntimeException e) {
            storage.delete(file.storageKey());
            throw e;
        }
    }
}
