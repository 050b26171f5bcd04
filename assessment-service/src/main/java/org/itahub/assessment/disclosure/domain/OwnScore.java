package org.itahub.assessment.disclosure.domain;

import java.time.Instant;

/**
 * What one assessor found by himself.
 *
 * @param version counts its changes, from 1
 */
public record OwnScore(String assessor, Finding finding, Instant scoredAt, long version) {}
