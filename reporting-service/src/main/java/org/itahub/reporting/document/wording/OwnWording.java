package org.itahub.reporting.document.wording;

/**
 * What an agency says in a sentence's place.
 *
 * @param version of this state; another state has another
 */
public record OwnWording(Draft words, long version) {}
