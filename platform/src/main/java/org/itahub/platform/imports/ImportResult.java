package org.itahub.platform.imports;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether nothing was to be changed
 * @param applied whether the rows were taken; if not, the counts say what would become of them
 * @param conflicts the first ones
 * @param conflictsLeftOut how many more there are than are listed
 * @param ignoredColumns columns of the file that nothing is known of
 */
@Schema(examples = """
        {"dryRun": true, "mode": "ATOMIC", "applied": false,
         "counts": {"read": 2, "created": 1, "updated": 0, "unchanged": 0, "rejected": 1}, "conflicts": [{"row": 3,
         "column": "ระยะเวลา", "code": "period-not-understood", "value": "สักวัน",
         "messageTh": "อ่านช่วงเวลาไม่เข้าใจ เขียนได้เช่น ม.ค. - มี.ค. 66 ไตรมาสที่ 1 ภายในกันยายน 2566 หรือ ตลอดปีงบประมาณ (ตัวอักษรที่ 1: “สักวัน”)",
         "messageEn": "The period is not understood; write for instance ม.ค. - มี.ค. 66, ไตรมาสที่ 1, ภายในกันยายน 2566 or ตลอดปีงบประมาณ (character 1: “สักวัน”)"}],
         "conflictsLeftOut": 0, "ignoredColumns": ["หมายเหตุ"]}""")
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
