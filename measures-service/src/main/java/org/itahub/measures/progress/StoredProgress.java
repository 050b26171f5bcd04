package org.itahub.measures.progress;

import org.itahub.measures.progress.domain.Progress;

/**
 * A progress report as it is stored.
 *
 * @param evidence how many links and files stand beside it as evidence
 */
public record StoredProgress(long id, String agencyCode, Progress progress, long version, int evidence) {
    boolean submittedOnce() {
        return progress.submittedAt() != null;
    }

    StoredProgress with(Progress shown) {
        return new StoredProgress(id, agencyCode, shown, version, evidence);
    }
}
