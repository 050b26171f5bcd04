package org.itahub.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.function.Function;
import org.itahub.platform.files.domain.FileName;
import org.itahub.platform.files.domain.FileType;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.files.storage.FileStorage;
import org.itahub.platform.files.storage.StorageFailure;
import org.itahub.platform.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Receives a file, looks into it, stores it and only then has it named by a transaction. No transaction and no
 * connection is held while bytes come or go.
 */
@ApplicationScoped
public class TakeFile {
    private static final Logger LOG = Logger.getLogger(TakeFile.class);

    private final Reception reception;
    private final FileStorage storage;
    private final StoredFiles files;
    private final FileOwner owner;

    TakeFile(Reception reception, FileStorage storage, StoredFiles files, FileOwner owner) {
        this.reception = reception;
        this.storage = storage;
        this.files = files;
        this.owner = owner;
    }

    /**
     * What is said of an upload before its content.
     *
     * @param claimedType the media type that the sender names
     * @param announcedBytes its size, -1 where the sender does not say
     */
    public record Incoming(String fileName, String claimedType, long announcedBytes) {}

    /**
     * @param naming names the stored file in a transaction of its own
     * @throws Problem where the file or its naming is refused; nothing is left of the file then
     */
    public <T> T from(Incoming incoming, InputStream content, Function<StoredFile, T> naming) {
        reception.requireFits(incoming.announcedBytes());
        try (ReceivedFile received = reception.take(content)) {
            FileType type = FileRules.typeOf(received, incoming, owner);
            String key = storage.put(received);
            return named(
                    key,
                    naming,
                    new StoredFile(
                            FileName.clean(incoming.fileName(), type, owner.unnamed()),
                            type,
                            received.bytes(),
                            received.sha256Hex(),
                            key));
        } catch (StorageFailure e) {
            LOG.error("A file cannot be stored", e);
            throw Problem.of(owner.refusal(FileFault.STORAGE_UNAVAILABLE));
        }
    }

    /**
     * A refusal has surely been rolled back, and the repeat of an earlier request names no second file. After any other
     * failure the transaction may have been committed all the same: then the file stays for the sweep to judge.
     */
    private <T> T named(String key, Function<StoredFile, T> naming, StoredFile file) {
        try {
            T answer = naming.apply(file);
            files.forgetUnlessNamed(key);
            return answer;
        } catch (Problem e) {
            files.forgetUnlessNamed(key);
            throw e;
        }
    }
}
