package org.itahub.platform.imports;

/**
 * Why a row is rejected; a row may have several.
 *
 * @param row its number as the spreadsheet counts
 * @param column the column's name as the file has it; empty where the row as a whole is concerned
 * @param code stable
 * @param value what stands there
 */
public record ImportConflict(int row, String column, String code, String value, String messageTh, String messageEn) {}
