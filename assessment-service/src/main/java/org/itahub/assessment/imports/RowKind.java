package org.itahub.assessment.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.itahub.platform.imports.ImportConflict;

/** One subject's rows: what its columns mean and what becomes of them. */
interface RowKind {
    Set<ImportSubject> subjects();

    /** What headers mean, if anything; asked for once a file. */
    Function<String, Optional<String>> columns(ImportSubject subject);

    /** The column that every file has. */
    String keyColumn();

    /** Begins with a file; what it hands back takes its rows batch by batch, in one transaction. */
    Batches begin(ImportOrder order, Columns columns);

    /** Takes the rows of one file. */
    interface Batches {
        /**
         * Takes rows through the rules of the single operation and counts what became of them.
         *
         * @param reject is told of each row that is rejected
         */
        void take(List<ImportRow> rows, Tally tally, Rejecting reject);
    }

    /** Where rejected rows go. */
    interface Rejecting {
        void reject(ImportRow row, List<ImportConflict> reasons);
    }
}
