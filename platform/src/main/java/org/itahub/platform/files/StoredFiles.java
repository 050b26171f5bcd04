package org.itahub.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.StorageFailure;
import org.itahub.platform.sql.SqlFailure;
import org.jboss.logging.Logger;

/** Removes files from the storage that nothing names; what cannot be removed now is left to the sweep. */
@ApplicationScoped
public class StoredFiles {
    private static final Logger LOG = Logger.getLogger(StoredFiles.class);

    private final FileStorage storage;
    private final FileOwner owner;
    private final TransactionSynchronizationRegistry transaction;

    StoredFiles(FileStorage storage, FileOwner owner, TransactionSynchronizationRegistry transaction) {
        this.storage = storage;
        this.owner = owner;
        this.transaction = transaction;
    }

    /** For a transaction that takes a file's name away: the file goes once that is committed. */
    public void forgetOnceCommitted(String key) {
        transaction.registerInterposedSynchronization(new AfterCommit(() -> forgetUnlessNamed(key)));
    }

    /** To be called when the transaction that named the file, or no longer names it, has surely ended. */
    void forgetUnlessNamed(String key) {
        try {
            if (owner.named(List.of(key)).isEmpty()) {
                storage.delete(key);
            }
        } catch (StorageFailure | SqlFailure e) {
            LOG.infof("File %s is left to the sweep: %s", key, e.getMessage());
        }
    }

    private record AfterCommit(Runnable work) implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                work.run();
            }
        }
    }
}
