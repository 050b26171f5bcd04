package org.itahub.reporting.document;

/**
 * A document that could go out: all that is known of it before it is set.
 *
 * @param html the document for a browser, in UTF-8; what it says and how it is laid out
 * @param tag changes exactly when the HTML does
 */
public record PublishedDocument(DocumentFormat format, Pages pages, byte[] html, String tag, String fileName) {}
