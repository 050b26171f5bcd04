package org.itahub.reporting.document;

/**
 * A document as it goes out.
 *
 * @param tag changes exactly when what the document says or how it is laid out changes
 */
public record PublishedDocument(DocumentFormat format, byte[] content, String tag, String fileName) {}
