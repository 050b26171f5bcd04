package org.itahub.reporting.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.itahub.reporting.document.progress.ProgressSpan;
import org.itahub.reporting.document.text.Language;

/**
 * What a document is called where it is saved.
 *
 * @param thai in Thai, such as {@code แผนมาตรการ-เทศบาลนครพิษณุโลก-2566.pdf}
 * @param ascii for those who cannot read that
 */
public record FileName(String thai, String ascii) {
    /** Where file systems end. */
    private static final int LONGEST_BYTES = 255;

    private static final int BYTES_A_THAI_LETTER = 3;

    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]+");

    /** @param owner as its name stands in the document; of a province there is no code for those who read ASCII only */
    public static FileName of(DocumentRequest wanted, String owner) {
        String suffix = "." + wanted.format().suffix();
        String kind =
                switch (wanted.language()) {
                    case THAI -> wanted.kind().nameTh();
                    case ENGLISH -> wanted.kind().value();
                };
        String begin = kind + "-";
        String end = "-" + wanted.year()
                + wanted.span().map(span -> "-" + name(span, wanted.language())).orElse("") + suffix;
        int room = (LONGEST_BYTES - (begin + end).getBytes(StandardCharsets.UTF_8).length) / BYTES_A_THAI_LETTER;
        String code =
                switch (wanted.kind().subject()) {
                    case AGENCY -> "-" + wanted.owner();
                    case PROVINCE -> "";
                };
        return new FileName(
                begin + harmless(owner, room) + end,
                wanted.kind().value() + code + "-" + wanted.year()
                        + wanted.span().map(span -> "-" + span.value()).orElse("") + suffix);
    }

    private static String name(ProgressSpan span, Language language) {
        return switch (language) {
            case THAI -> span.nameTh();
            case ENGLISH -> span.value();
        };
    }

    /** The same for an edition of the document, in that format. */
    public FileName ofEdition(int number, DocumentFormat format) {
        return new FileName(
                withoutSuffix(thai) + "-ฉบับที่-" + number + "." + format.suffix(),
                withoutSuffix(ascii) + "-edition-" + number + "." + format.suffix());
    }

    private static String withoutSuffix(String name) {
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** What a folder may be called: no sign that steers, and short enough for a file system. */
    public static String ofFolder(String name) {
        return harmless(name, LONGEST_BYTES / BYTES_A_THAI_LETTER);
    }

    private static String harmless(String name, int room) {
        return WholeLetters.of(NOT_IN_FILE_NAMES.matcher(name).replaceAll(" "), room);
    }
}
