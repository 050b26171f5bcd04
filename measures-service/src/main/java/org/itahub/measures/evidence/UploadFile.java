package org.itahub.measures.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.function.Function;
import org.itahub.measures.evidence.domain.Evidence;
import org.itahub.measures.progress.ChangeableReports;
import org.itahub.measures.progress.ReportedMeasures;
import org.itahub.platform.files.TakeFile;
import org.itahub.platform.http.UsedKeys;
import org.itahub.platform.problem.Problem;

/** Takes a file for a report that can be changed; whether it can is asked before a byte is read. */
@ApplicationScoped
public class UploadFile {
    private final ChangeableReports reports;
    private final TakeFile takeFile;
    private final UsedKeys usedKeys;

    UploadFile(ChangeableReports reports, TakeFile takeFile, UsedKeys usedKeys) {
        this.reports = reports;
        this.takeFile = takeFile;
        this.usedKeys = usedKeys;
    }

    /**
     * What is said of an upload before its content.
     *
     * @param idempotencyKey null for none
     */
    public record Upload(
            ReportedMeasures.Address address, String title, TakeFile.Incoming file, String idempotencyKey) {}

    /**
     * @param naming adds the stored file to its report in a transaction of its own
     * @throws Problem where the report or the file does not allow it; nothing is left of the file then
     */
    public <T> T from(Upload upload, InputStream content, Function<Evidence.File, T> naming) {
        requireMayAdd(upload);
        return takeFile.from(upload.file(), content, stored -> naming.apply(Evidence.File.of(upload.title(), stored)));
    }

    /** The repeat of an upload that was taken gets its answer, even if its report cannot be changed any more. */
    private void requireMayAdd(Upload upload) {
        if (usedKeys.used(upload.idempotencyKey())) {
            reports.requireReach(upload.address());
        } else {
            reports.hold(upload.address());
        }
    }
}
