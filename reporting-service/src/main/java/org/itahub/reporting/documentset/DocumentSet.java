package org.itahub.reporting.documentset;

import java.util.Optional;
import java.util.UUID;
import org.itahub.platform.files.domain.StoredFile;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.Numerals;

/**
 * A province's documents of a year.
 *
 * @param job that writes them
 * @param order what was asked for
 * @param counts how far it is
 * @param file the whole set, once it is packed and until it is removed
 * @param packed whether it was packed, be its file still there or not
 */
public record DocumentSet(UUID job, Order order, Counts counts, Optional<StoredFile> file, boolean packed) {

    /**
     * What is asked for.
     *
     * @param year of the results; plans and reports are of the next
     */
    public record Order(String province, FiscalYear year, DocumentFormat format, Numerals numerals) {}

    /** @param of how many documents; @param failed those that could not be made */
    public record Counts(int of, int done, int failed) {
        private static final int HUNDRED = 100;

        /** Per cent of the documents that are made or given up. */
        public int percent() {
            return of == 0 ? HUNDRED : HUNDRED * (done + failed) / of;
        }
    }
}
