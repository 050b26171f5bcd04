package org.itahub.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.itahub.measures.evidence.storage.EvidenceStorage;
import org.itahub.measures.evidence.storage.StorageFailure;
import org.itahub.measures.evidence.store.EvidenceStore;
import org.itahub.platform.sql.SqlFailure;
import org.jboss.logging.Logger;

/** Removes files from the storage that nothing names; what cannot be removed now is left to the sweep. */
@ApplicationScoped
class StoredFiles {
    private static final Logger LOG = Logger.getLogger(StoredFiles.class);

    private final EvidenceStorage storage;
    private final EvidenceStore store;

    StoredFiles(EvidenceStorage storage, EvidenceStore store) {
        this.storage = storage;
        this.store = store;
    }

    /** To be called when the transaction that named the file, or no longer names it, has surely ended. */
    void forgetUnlessNamed(String key) {
        try {
            if (store.named(List.of(key)).isEmpty()) {
                storage.delete(key);
            }
        } catch (StorageFailure | SqlFailure e) {
            LOG.infof("File %s is left to the sweep: %s", key, e.getMessage());
        }
    }
}
