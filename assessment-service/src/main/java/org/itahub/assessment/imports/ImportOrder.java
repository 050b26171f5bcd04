package org.itahub.assessment.imports;

import java.util.Optional;
import java.util.OptionalInt;
import org.itahub.platform.imports.ImportMode;

/**
 * What is to be done with a file; the parameters of its job.
 *
 * @param file the file's name in the spool
 * @param fiscalYear of the rows that do not name their own, or null
 * @param reason why published results are corrected, for the rows that do not name their own, or null
 */
public record ImportOrder(
        ImportSubject subject,
        ImportFormat format,
        String file,
        long bytes,
        Integer fiscalYear,
        ImportMode mode,
        boolean dryRun,
        String reason) {

    OptionalInt year() {
        return fiscalYear == null ? OptionalInt.empty() : OptionalInt.of(fiscalYear);
    }

    Optional<String> correction() {
        return Optional.ofNullable(reason);
    }
}
