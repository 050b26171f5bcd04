package org.itahub.measures.signoff.domain;

import java.time.Instant;

/**
 * A decision that a signatory took.
 *
 * @param position the place in the chain of that submission
 * @param by the user name of who decided
 * @param reason why it was given back; null for a signature
 */
public record Signature(int position, String post, String by, Decision decision, String reason, Instant at) {}
