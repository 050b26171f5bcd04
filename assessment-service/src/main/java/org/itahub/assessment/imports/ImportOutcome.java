package org.itahub.assessment.imports;

import org.itahub.platform.imports.ImportResult;

/**
 * What came of a file; the result of its job.
 *
 * @param findings how many published figures of the rows taken cannot be right
 * @param rejectedRows whether there is a file of them
 */
public record ImportOutcome(ImportResult result, int findings, boolean rejectedRows) {}
