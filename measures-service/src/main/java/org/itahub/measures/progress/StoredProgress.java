package org.itahub.measures.progress;

import org.itahub.measures.progress.domain.Progress;

/**
 * A progress report as it is stored.
 *
 * @param evidence how many links and files stand beside it as evidence
 */
public record StoredProgress(String agencyCode, Progress progress, long version, int evidence) {}
