package org.itahub.platform.imports;

/**
 * What becomes of a file's rows; the last four add up to the first.
 *
 * @param read rows that are not blank, without the header
 */
public record ImportCounts(int read, int created, int updated, int unchanged, int rejected) {}
