package org.itahub.measures.library;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of the library of measures. */
public enum LibraryProblem implements ProblemType {
    LIBRARY_ENTRY_NOT_FOUND(
            404,
            "ไม่พบมาตรการในคลัง",
            "No such library entry",
            "คลังมาตรการไม่มีรหัส {0}",
            "The library of measures has no entry {0}"),
    LIBRARY_ENTRY_INVALID(
            422,
            "มาตรการในคลังไม่ถูกต้อง",
            "Library entry is not valid",
            "มาตรการในคลังใช้ไม่ได้ตามรายการ",
            "The entry cannot be kept, as listed"),
    LIBRARY_ENTRIES_UNUSABLE(
            422,
            "ใช้มาตรการจากคลังไม่ได้",
            "Library entries cannot be used",
            "มาตรการจากคลัง {0} รายการใช้กับแผนนี้ไม่ได้ ตามที่ระบุ",
            "{0} entries of the library cannot be used in this plan, as listed");

    private final Refusal refusal;

    LibraryProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
