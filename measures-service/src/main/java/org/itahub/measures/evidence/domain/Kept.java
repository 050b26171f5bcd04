package org.itahub.measures.evidence.domain;

import java.time.Instant;

/** A piece of evidence as a report has it. It never changes: it is added, and perhaps removed. */
public record Kept(long id, Evidence evidence, Instant addedAt) {}
