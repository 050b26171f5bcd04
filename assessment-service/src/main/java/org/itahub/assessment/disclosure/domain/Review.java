package org.itahub.assessment.disclosure.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * The agency's one request to look at an item again.
 *
 * @param decidedAt empty while it waits
 */
public record Review(String explanation, String requestedBy, Instant requestedAt, Optional<Instant> decidedAt) {}
