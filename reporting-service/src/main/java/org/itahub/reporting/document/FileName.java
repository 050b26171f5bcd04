package org.itahub.reporting.document;

import java.text.BreakIterator;
import java.util.Locale;
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

    static FileName of(DocumentRequest wanted, String owner) {
        String end = "-" + wanted.year() + "." + wanted.format().suffix();
        return new FileName(
                wanted.kind().nameTh() + "-"
                        + shortened(NOT_IN_FILE_NAMES.matcher(owner).replaceAll(" ")) + end,
                wanted.kind().value() + "-" + wanted.agencyCode() + end);
    }

    private static String shortened(String owner) {
        if (owner.length() <= LONGEST_OWNER) {
            return owner.strip();
        }
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.forLanguageTag("th"));
        letters.setText(owner);
        return owner.substring(0, letters.preceding(LONGEST_OWNER + 1)).strip();
    }
}
