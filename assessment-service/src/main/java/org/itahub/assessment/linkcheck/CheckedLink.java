package org.itahub.assessment.linkcheck;

import org.itahub.assessment.linkcheck.domain.LinkState;

/**
 * A link and what is known of it.
 *
 * @param id SHA-256 of the link, 64 hexadecimal digits
 */
public record CheckedLink(String id, String link, LinkState state) {}
