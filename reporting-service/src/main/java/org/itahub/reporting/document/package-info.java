/**
 * Documents an agency must publish of its year, as HTML and PDF from one template: {@code yearly} says what stands in
 * them, {@code chart} how scores are drawn, {@code pdf} how Thai is set, {@code rest} how they are asked for.
 */
package org.itahub.reporting.document;
