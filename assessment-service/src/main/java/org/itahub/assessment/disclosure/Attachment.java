package org.itahub.assessment.disclosure;

import java.time.Instant;
import org.itahub.platform.files.domain.StoredFile;

/** A file beside a disclosure item. It never changes: it is added, and perhaps removed. */
public record Attachment(long id, String title, StoredFile file, Instant addedAt) {

    /** What history and audit trail tell of it: everything but where it lies. */
    record Told(long id, String title, String fileName, String sha256) {}

    Told told() {
        return new Told(id, title, file.name(), file.sha256());
    }
}
