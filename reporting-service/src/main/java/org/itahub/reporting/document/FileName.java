package org.itahub.reporting.document;

import java.util.regex.Pattern;

/**
 * What a document is called where it is saved.
 *
 * @param thai in Thai, such as {@code แผนมาตรการ-เทศบาลนครพิษณุโลก-2566.pdf}
 * @param ascii for those who cannot read that
 */
public record FileName(String thai, String ascii) {
    /** File systems end at 255 bytes, and Thai takes three a letter. */
    private static final int LONGEST_OWNER = 60;

    private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]+");

    public static FileName of(DocumentRequest wanted, String owner) {
        String end = "-" + wanted.year() + "." + wanted.format().suffix();
        return new FileName(
                wanted.kind().nameTh() + "-"
                        + WholeLetters.of(NOT_IN_FILE_NAMES.matcher(owner).replaceAll(" "), LONGEST_OWNER) + end,
                wanted.kind().value() + "-" + wanted.agencyCode() + end);
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
}
