package org.itahub.reporting.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.itahub.reporting.document.progress.ProgressSpan;

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

    static FileName of(DocumentRequest wanted, String owner) {
        Optional<ProgressSpan> span = Optional.ofNullable(wanted.span());
        String suffix = "." + wanted.format().suffix();
        String name =
                switch (wanted.language()) {
                    case THAI -> wanted.kind().nameTh();
                    case ENGLISH -> wanted.kind().value();
                };
        String begin = name + "-";
        String end = "-" + wanted.year() + span.map(each -> "-" + each.nameTh()).orElse("") + suffix;
        int room = (LONGEST_BYTES - (begin + end).getBytes(StandardCharsets.UTF_8).length) / BYTES_A_THAI_LETTER;
        return new FileName(
                begin + WholeLetters.of(NOT_IN_FILE_NAMES.matcher(owner).replaceAll(" "), room) + end,
                wanted.kind().value() + "-" + wanted.agencyCode() + "-" + wanted.year()
                        + span.map(each -> "-" + each.ascii()).orElse("") + suffix);
    }
}
