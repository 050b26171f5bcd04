package org.itahub.assessment.imports;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.itahub.platform.imports.ImportConflict;
import org.itahub.platform.jobs.JobRun;

/** Takes a file of rows in batches, so that no more than one of them is in memory. */
@ApplicationScoped
class ImportRows {
    private static final int BATCH = 500;
    private static final int ALMOST = 95;

    private final List<RowKind> kinds;
    private final ImportTransaction transaction;
    private final ImportSpool spool;

    ImportRows(@All List<RowKind> kinds, ImportTransaction transaction, ImportSpool spool) {
        this.kinds = kinds;
        this.transaction = transaction;
        this.spool = spool;
    }

    void take(JobRun run, ImportOrder order, Path file) {
        RowKind kind = kinds.stream()
                .filter(it -> it.subjects().contains(order.subject()))
                .findFirst()
                .orElseThrow();
        transaction.of(run, () -> new Reading(run, order, file, kind).all());
    }

    /** A batch finds its faults in several goes; they are told in the order of the file. */
    private record Rejected(ImportRow row, List<ImportConflict> reasons) {}

    /** One file on its way. */
    private final class Reading {
        private final JobRun run;
        private final ImportOrder order;
        private final Columns columns;
        private final RowFile file;
        private final RowKind.Batches batches;
        private final Tally tally;
        private final List<ImportRow> batch = new ArrayList<>(BATCH);
        private final List<Rejected> rejected = new ArrayList<>();
        private long letters;

        Reading(JobRun run, ImportOrder order, Path file, RowKind kind) {
            this.run = run;
            this.order = order;
            this.columns = new Columns(kind.columns(order.subject()));
            this.file = new RowFile(order, file, columns, kind.keyColumn());
            this.batches = kind.begin(order, columns);
            this.tally = new Tally(spool.rejectedRows(run.id()));
        }

        ImportOutcome all() {
            try (tally) {
                file.each(row -> {
                    tally.read();
                    letters += row.original().stream().mapToLong(String::length).sum();
                    batch.add(row);
                    if (batch.size() == BATCH) {
                        takeBatch();
                    }
                });
                takeBatch();
                return tally.outcome(order, columns.ignored());
            }
        }

        private void takeBatch() {
            batches.take(batch, tally, (row, reasons) -> rejected.add(new Rejected(row, reasons)));
            batch.clear();
            rejected.sort(Comparator.comparing(it -> it.row.number()));
            rejected.forEach(it -> tally.reject(file.header(), it.row.original(), it.reasons));
            rejected.clear();
            run.progress((int) Math.min(ALMOST, ALMOST * letters / Math.max(1, order.bytes())));
        }
    }
}
