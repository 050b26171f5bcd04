package org.itahub.reporting.document;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** In which formats a document can be had; the first is what a caller gets who does not care. */
public enum DocumentFormat {
    HTML("html", MediaType.valueOf("text/html; charset=UTF-8")),
    PDF("pdf", MediaType.valueOf("application/pdf"));

    private final String suffix;
    private final MediaType mediaType;

    DocumentFormat(String suffix, MediaType mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    public String suffix() {
        return suffix;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /** The format that a suffix such as {@code pdf} names. */
    public static Optional<DocumentFormat> bySuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** @param accepted what the caller accepts, most wanted first */
    public static Optional<DocumentFormat> byAccept(List<MediaType> accepted) {
        return accepted.stream()
                .filter(type -> !"0".equals(type.getParameters().get("q")))
                .flatMap(type -> Arrays.stream(values()).filter(format -> format.mediaType.isCompatible(type)))
                .findFirst();
    }
}
