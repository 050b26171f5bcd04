package org.itahub.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.StorageFailure;
import org.itahub.platform.problem.Problem;
import org.jboss.logging.Logger;

/** Gets a stored file to this machine's disk, from where it is sent without passing through memory. */
@ApplicationScoped
public class FetchFile {
    private static final Logger LOG = Logger.getLogger(FetchFile.class);

    private final FileStorage storage;
    private final Reception reception;
    private final FileOwner owner;

    FetchFile(FileStorage storage, Reception reception, FileOwner owner) {
        this.storage = storage;
        this.reception = reception;
        this.owner = owner;
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

    /**
     * @param id by which the service knows the file
     * @throws Problem where the storage has lost the file or does not answer
     */
    public Ready of(long id, StoredFile file) {
        try {
            Optional<Path> onDisk = storage.onDisk(file.storageKey());
            return onDisk.isPresent() ? present(id, file, onDisk.get()) : copied(id, file);
        } catch (StorageFailure e) {
            LOG.error("A file cannot be read", e);
            throw Problem.of(owner.refusal(FileFault.STORAGE_UNAVAILABLE));
        }
    }

    private Ready present(long id, StoredFile file, Path path) {
        if (!storage.has(file.storageKey())) {
            throw missing(id, file);
        }
        return new Ready(path, false);
    }

    private Ready copied(long id, StoredFile file) {
        try (InputStream content = storage.open(file.storageKey()).orElseThrow(() -> missing(id, file))) {
            return new Ready(reception.copy(content).toAbsolutePath(), true);
        } catch (IOException e) {
            throw new StorageFailure("A file cannot be fetched", e);
        }
    }

    private Problem missing(long id, StoredFile file) {
        LOG.errorf("File %d is not in the storage under %s", id, file.storageKey());
        return Problem.of(owner.refusal(FileFault.CONTENT_MISSING), id);
    }
}
