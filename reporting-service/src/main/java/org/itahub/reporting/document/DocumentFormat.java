package org.itahub.reporting.document;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In which formats a document can be had; the first is what a caller gets who does not care. */
public enum DocumentFormat {
    HTML("html", "text/html; charset=UTF-8", Cost.LITTLE, Use.READ),
    PDF("pdf", "application/pdf", Cost.MUCH, Use.READ),
    DOCX("docx", Types.DOCX, Cost.MUCH, Use.SAVE),
    XLSX("xlsx", Types.XLSX, Cost.MUCH, Use.SAVE),
    CSV("csv", "text/csv; charset=UTF-8", Cost.LITTLE, Use.SAVE),
    JSON("json", "application/json", Cost.LITTLE, Use.READ),
    PNG("png", "image/png", Cost.MUCH, Use.READ);

    /** Those of a document with texts and tables. */
    static final Set<DocumentFormat> WRITTEN = EnumSet.complementOf(EnumSet.of(PNG));

    /** Media types too long for a line. */
    public static final class Types {
        public static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

        private Types() {}
    }

    private enum Cost {
        LITTLE,
        MUCH
    }

    private enum Use {
        READ,
        SAVE
    }

    private final String suffix;
    private final MediaType mediaType;
    private final Cost cost;
    private final Use use;

    DocumentFormat(String suffix, String mediaType, Cost cost, Use use) {
        this.suffix = suffix;
        this.mediaType = MediaType.valueOf(mediaType);
        this.cost = cost;
        this.use = use;
    }

    public String suffix() {
        return suffix;
    }

    public MediaType mediaType() {
        return mediaType;
    }

    /** True where writing it takes a processor for a while. */
    boolean costly() {
        return cost == Cost.MUCH;
    }

    /** True where the same content gives the same bytes each time: office files and PDFs carry moments and random names. */
    public boolean exact() {
        return cost == Cost.LITTLE;
    }

    /** True where a browser had better save it than show it. */
    public boolean saved() {
        return use == Use.SAVE;
    }

    /** The format that a suffix such as {@code pdf} names. */
    public static Optional<DocumentFormat> bySuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /**
     * @param accepted what the caller accepts, most wanted first
     * @param offered what there is
     */
    public static Optional<DocumentFormat> byAccept(List<MediaType> accepted, Set<DocumentFormat> offered) {
        return accepted.stream()
                .filter(type -> !"0".equals(type.getParameters().get("q")))
                .flatMap(type -> Arrays.stream(values())
                        .filter(offered::contains)
                        .filter(format -> format.mediaType.isCompatible(type)))
                .findFirst();
    }
}
