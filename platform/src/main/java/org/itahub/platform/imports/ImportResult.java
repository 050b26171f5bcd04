package org.itahub.platform.imports;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether nothing was to be changed
 * @param applied whether the rows were taken; if not, the counts say what would become of them
 * @param conflicts the first ones
 * @param conflictsLeftOut how many more there are than are listed
 * @param ignoredColumns columns of the file that nothing is known of
 */
public record ImportResult(
        boolean dryRun,
        ImportMode mode,
        boolean applied,
        ImportCounts counts,
        List<ImportConflict> conflicts,
        int conflictsLeftOut,
        List<String> ignoredColumns) {
    public ImportResult {
        conflicts = List.copyOf(conflicts);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /** Whether rows are to be taken: not in a dry run, and in {@link ImportMode#ATOMIC} none if any is rejected. */
    public static boolean takes(boolean dryRun, ImportMode mode, ImportCounts counts) {
        return !dryRun && (mode == ImportMode.PARTIAL || counts.rejected() == 0);
    }
}
