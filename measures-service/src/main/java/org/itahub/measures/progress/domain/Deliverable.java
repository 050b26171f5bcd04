package org.itahub.measures.progress.domain;

/**
 * Something that shows the work was done.
 *
 * @param link where it can be seen; null if it is only named
 */
public record Deliverable(String title, String link) {}
