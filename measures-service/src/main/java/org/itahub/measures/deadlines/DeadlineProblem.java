package org.itahub.measures.deadlines;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals about deadlines. */
public enum DeadlineProblem implements ProblemType {
    HOLIDAYS_NOT_FOUND(
            404,
            "ยังไม่มีวันหยุดราชการของปีนี้",
            "No holidays of that year",
            "ยังไม่ได้บันทึกวันหยุดราชการของปี พ.ศ. {0}",
            "The public holidays of the year {0} are not entered yet"),
    HOLIDAY_INVALID(
            422,
            "วันหยุดไม่ถูกต้อง",
            "Holiday is not valid",
            "รายการวันหยุดมี {0} รายการที่ต้องแก้ไข",
            "Holidays to be put right: {0}"),
    EXTENSION_NOT_LATER(
            422,
            "วันที่ขยายให้ไม่ช้ากว่ากำหนดเดิม",
            "Extension is not later",
            "กำหนดส่งตามปกติคือ {0} วันที่ขยายให้ต้องอยู่หลังจากนั้น",
            "The ordinary due date is {0}; an extension is later than that"),
    EXTENSION_PAST(
            422,
            "วันที่ขยายให้ผ่านไปแล้ว",
            "Extension is over already",
            "วันที่ขยายให้ต้องไม่ก่อนวันนี้ ({0})",
            "An extension reaches to today ({0}) at least"),
    EXTENSION_TOO_FAR(
            422,
            "ขยายเวลานานเกินไป",
            "Extension reaches too far",
            "ขยายเวลาได้ไม่เกินวันที่ {0}",
            "An extension reaches to {0} at most");

    private final Refusal refusal;

    DeadlineProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
