package org.itahub.reporting.documentset;

import java.util.ArrayList;
import java.util.List;
import org.itahub.platform.tables.TableFiles;
import org.itahub.reporting.document.FileName;

/** What a set tells of itself: where each document lies in it, and what it lacks. */
final class SetContents {
    private SetContents() {}

    /** A line for each document that there is. */
    static byte[] csv(List<SetEntry> entries) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("รหัสหน่วยงาน", "หน่วยงาน", "เอกสาร", "ปีงบประมาณ", "ไฟล์", "ขนาด (ไบต์)"));
        for (SetEntry entry : entries) {
            if (entry.state() instanceof SetEntry.Written written) {
                rows.add(List.of(
                        entry.agencyCode(),
                        entry.agencyNameTh(),
                        entry.document().kind().nameTh(),
                        entry.year().toString(),
                        path(entry, written),
                        Long.toString(written.bytes())));
            }
        }
        return TableFiles.csv(rows);
    }

    /** A line for each that there is not, and why. */
    static byte[] failuresCsv(List<SetEntry> entries) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("รหัสหน่วยงาน", "หน่วยงาน", "เอกสาร", "ปีงบประมาณ", "รหัสเหตุผล", "เหตุผล"));
        for (SetEntry entry : entries) {
            if (entry.state() instanceof SetEntry.Failed failed) {
                rows.add(List.of(
                        entry.agencyCode(),
                        entry.agencyNameTh(),
                        entry.document().kind().nameTh(),
                        entry.year().toString(),
                        failed.code(),
                        failed.detailTh()));
            }
        }
        return TableFiles.csv(rows);
    }

    static boolean lacksAny(List<SetEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.state() instanceof SetEntry.Failed);
    }

    /** A folder per agency, its code first: two agencies of the same name stay apart. */
    static String path(SetEntry entry, SetEntry.Written written) {
        return FileName.ofFolder(entry.agencyCode() + "-" + entry.agencyNameTh()) + "/" + written.name();
    }
}
