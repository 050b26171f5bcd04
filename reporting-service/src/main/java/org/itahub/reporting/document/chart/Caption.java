package org.itahub.reporting.document.chart;

import org.itahub.reporting.document.text.Language;

/**
 * What a chart of counts says besides its figures, in Arabic digits.
 *
 * @param title what it shows
 * @param description every figure in it, as sentences for those who do not see it
 * @param nothing what stands in its place where there is nothing to count
 */
public record Caption(Language language, String title, String description, String nothing) {}
