package org.itahub.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.measures.evidence.storage.EvidenceStorage;
import org.itahub.measures.evidence.storage.StorageFailure;
import org.itahub.platform.problem.Problem;
import org.jboss.logging.Logger;

/** Gets a stored file to this machine's disk, from where it is sent without passing through memory. */
@ApplicationScoped
public class FetchFile {
    private static final Logger LOG = Logger.getLogger(FetchFile.class);

    private final EvidenceStorage storage;
    private final Reception reception;

    FetchFile(EvidenceStorage storage, Reception reception) {
        this.storage = storage;
        this.reception = reception;
    }

    /**
     * A file ready to be sent.
     *
     * @param copy whether it was fetched for this answer alone, and is to be released with it
     */
    public record Ready(Path path, boolean copy) {
        /** Removes the copy; what is left by a process that is killed, the sweep removes. */
        public void release() {
            try {
                if (copy) {
                    Files.deleteIfExists(path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** @throws Problem 500 {@code evidence-content-missing}, 503 {@code evidence-storage-unavailable} */
    public Ready of(long id, Evidence.File file) {
        try {
            Optional<Path> onDisk = storage.onDisk(file.storageKey());
            return onDisk.isPresent() ? present(id, file, onDisk.get()) : copied(id, file);
        } catch (StorageFailure e) {
            LOG.error("Evidence cannot be read", e);
            throw Problem.of(EvidenceProblem.EVIDENCE_STORAGE_UNAVAILABLE);
        }
    }

    private Ready present(long id, Evidence.File file, Path path) {
        if (!storage.has(file.storageKey())) {
            throw missing(id, file);
        }
        return new Ready(path, false);
    }

    private Ready copied(long id, Evidence.File file) {
        try (InputStream content = storage.open(file.storageKey()).orElseThrow(() -> missing(id, file))) {
            return new Ready(reception.copy(content).toAbsolutePath(), true);
        } catch (IOException e) {
            throw new StorageFailure("A file cannot be fetched", e);
        }
    }

    private static Problem missing(long id, Evidence.File file) {
        LOG.errorf("The file of evidence %d is not in the storage under %s", id, file.storageKey());
        return Problem.of(EvidenceProblem.EVIDENCE_CONTENT_MISSING, id);
    }
}
