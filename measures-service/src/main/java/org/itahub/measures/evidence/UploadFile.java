package org.itahub.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.function.Function;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.measures.evidence.domain.FileName;
import org.itahub.measures.evidence.domain.FileType;
import org.itahub.measures.evidence.storage.EvidenceStorage;
import org.itahub.measures.evidence.storage.StorageFailure;
import org.itahub.measures.progress.ChangeableReports;
import org.itahub.measures.progress.ReportedMeasures;
import org.itahub.platform.http.UsedKeys;
import org.itahub.platform.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Receives a file, looks into it, stores it and only then has it named by a transaction. No transaction and no
 * connection is held while bytes come or go.
 */
@ApplicationScoped
public class UploadFile {
    private static final Logger LOG = Logger.getLogger(UploadFile.class);

    private final ChangeableReports reports;
    private final Reception reception;
    private final EvidenceStorage storage;
    private final StoredFiles files;
    private final UsedKeys usedKeys;

    UploadFile(
            ChangeableReports reports,
            Reception reception,
            EvidenceStorage storage,
            StoredFiles files,
            UsedKeys usedKeys) {
        this.reports = reports;
        this.reception = reception;
        this.storage = storage;
        this.files = files;
        this.usedKeys = usedKeys;
    }

    /**
     * What is said of an upload before its content.
     *
     * @param claimedType the media type that the sender names
     * @param announcedBytes its size, -1 where the sender does not say
     * @param idempotencyKey null for none
     */
    public record Upload(
            ReportedMeasures.Address address,
            String title,
            String fileName,
            String claimedType,
            long announcedBytes,
            String idempotencyKey) {}

    /**
     * @param naming adds the stored file to its report in a transaction of its own
     * @throws Problem where the report or the file does not allow it; nothing is left of the file then
     */
    public <T> T from(Upload upload, InputStream content, Function<Evidence.File, T> naming) {
        requireMayAdd(upload);
        reception.requireFits(upload.announcedBytes());
        try (ReceivedFile received = reception.take(content)) {
            FileType type = FileRules.typeOf(received, upload.fileName(), upload.claimedType());
            String key = storage.put(received);
            return named(
                    key,
                    naming,
                    new Evidence.File(
                            upload.title(),
                            FileName.clean(upload.fileName(), type),
                            type,
                            received.bytes(),
                            received.sha256Hex(),
                            key));
        } catch (StorageFailure e) {
            LOG.error("Evidence cannot be stored", e);
            throw Problem.of(EvidenceProblem.EVIDENCE_STORAGE_UNAVAILABLE);
        }
    }

    /** The repeat of an upload that was taken gets its answer, even if its report cannot be changed any more. */
    private void requireMayAdd(Upload upload) {
        if (usedKeys.used(upload.idempotencyKey())) {
            reports.requireReach(upload.address());
        } else {
            reports.hold(upload.address());
        }
    }

    /**
     * A refusal has surely been rolled back, and the repeat of an earlier request names no second file. After any other
     * failure the transaction may have been committed all the same: then the file stays for the sweep to judge.
     */
    private <T> T named(String key, Function<Evidence.File, T> naming, Evidence.File file) {
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
