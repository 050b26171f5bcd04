package org.itahub.reporting.document;

import java.util.function.Supplier;
import org.itahub.platform.http.Sha256;

/**
 * A document that could go out: all that is known of it before it is written in its format.
 *
 * @param tag changes exactly when what it says, how it is laid out or how its format is written does
 * @param exact whether its bytes are the same each time it is written
 * @param costly whether writing it takes a processor for a while
 * @param content writes it
 */
public record PublishedDocument(
        DocumentFormat format, String tag, boolean exact, boolean costly, FileName fileName, Supplier<byte[]> content) {
    /** To be raised with every change of what a writer of PDF, PNG, DOCX, XLSX, CSV or JSON makes of the same content. */
    static final int WRITERS_VERSION = 1;

    private static final int TAG_DIGITS = 16;

    /** @param known what changes exactly when the document does */
    public static PublishedDocument of(
            DocumentFormat format, byte[] known, FileName fileName, Supplier<byte[]> content) {
        String tag = format.suffix() + WRITERS_VERSION + '-' + Sha256.hex(known, TAG_DIGITS);
        return new PublishedDocument(format, tag, format.exact(), format.costly(), fileName, content);
    }
}
