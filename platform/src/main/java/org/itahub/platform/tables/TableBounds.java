package org.itahub.platform.tables;

/**
 * How much of a table is read.
 *
 * @param rows that are not blank, the header included
 * @param columns of any row
 * @param unpackedBytes of all parts of a workbook
 */
public record TableBounds(int rows, int columns, long unpackedBytes) {}
