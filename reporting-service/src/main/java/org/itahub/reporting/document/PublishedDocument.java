package org.itahub.reporting.document;

import java.util.function.Supplier;
import org.itahub.platform.http.Sha256;

/**
 * A document that could go out: all that is known of it before it is written in its format.
 *
 * @param tag changes exactly when what it says or how it is laid out does
 * @param content writes it
 */
public record PublishedDocument(DocumentFormat format, String tag, FileName fileName, Supplier<byte[]> content) {
    private static final int TAG_DIGITS = 16;

    /** @param known what changes exactly when the document does */
    static PublishedDocument of(DocumentFormat format, byte[] known, FileName fileName, Supplier<byte[]> content) {
        return new PublishedDocument(format, format.suffix() + '-' + Sha256.hex(known, TAG_DIGITS), fileName, content);
    }
}
