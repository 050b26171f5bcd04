package org.itahub.platform.files.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of files that are kept. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    /** What the hub itself packs; nobody else's is taken. */
    ZIP("application/zip", "zip");

    private static final String CLAIMS_NOTHING = "application/octet-stream";

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As it stands in {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** The usual ending of such a file's name, without the dot. */
    public String extension() {
        return extensions.getFirst();
    }

    /** Those that are taken from others. */
    public static List<FileType> taken() {
        return Arrays.stream(values()).filter(type -> type != ZIP).toList();
    }

    /** Whether a name with that ending may be such a file's, whatever its case. */
    public boolean endsWith(String extension) {
        return extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    /** Whether a sender who names that media type may mean such a file; a stream of bytes claims nothing. */
    public boolean claimedBy(String claimed) {
        String plain = claimed.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return plain.equals(CLAIMS_NOTHING) || plain.equals(mediaType);
    }
}
