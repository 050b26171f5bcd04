package org.itahub.reporting.documentset;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.itahub.platform.files.StoredFiles;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.StorageFailure;
import org.itahub.reporting.ReportingConfig;
import org.itahub.reporting.documentset.store.DocumentSetStore;
import org.itahub.reporting.documentset.store.SetEntryStore;
import org.jboss.logging.Logger;

/** Removes the files of sets that nobody needs any more; what cannot be removed now is left to the sweep. */
@ApplicationScoped
class SetFiles {
    private static final Logger LOG = Logger.getLogger(SetFiles.class);

    private final DocumentSetStore sets;
    private final SetEntryStore entries;
    private final FileStorage storage;
    private final StoredFiles files;
    private final Clock clock;
    private final Duration kept;

    SetFiles(
            DocumentSetStore sets,
            SetEntryStore entries,
            FileStorage storage,
            StoredFiles files,
            Clock clock,
            ReportingConfig config) {
        this.sets = sets;
        this.entries = entries;
        this.storage = storage;
        this.files = files;
        this.clock = clock;
        this.kept = config.documentSets().kept();
    }

    /** Sets that are past their time, and single documents that a killed replica left. */
    @Scheduled(every = "10m", delayed = "1m")
    void removeUseless() {
        entries.withUselessFiles().forEach(this::removeDocuments);
        sets.packedBefore(OffsetDateTime.now(clock).minus(kept))
                .forEach(set -> QuarkusTransaction.requiringNew().run(() -> {
                    sets.forgetFile(set.job());
                    set.file().ifPresent(file -> files.forgetOnceCommitted(file.storageKey()));
                }));
    }

    /** The single documents of a set: they are in its file, or it was cancelled. */
    void removeDocuments(UUID job) {
        List<String> keys = QuarkusTransaction.requiringNew().call(() -> entries.forgetFiles(job));
        try {
            keys.forEach(storage::delete);
        } catch (StorageFailure e) {
            LOG.infof("Documents of set %s are left to the sweep: %s", job, e.getMessage());
        }
    }
}
