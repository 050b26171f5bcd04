package org.itahub.measures.progress;

import org.itahub.measures.progress.domain.Progress;

/** A progress report as it is stored. */
public record StoredProgress(String agencyCode, Progress progress, long version) {}
