/**
 * Documents an agency must publish of its year. {@code model} is what a document says, {@code measures} and
 * {@code analysis} say it of a plan and of a year; {@code html}, {@code docx}, {@code xlsx}, {@code csv} and {@code json}
 * write it; {@code chart} draws scores; {@code pdf} knows how Thai is set; {@code rest} is how documents are asked for.
 */
package org.itahub.reporting.document;
