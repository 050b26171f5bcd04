package org.itahub.assessment.crosswalk;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** What is refused about crosswalks. */
public enum CrosswalkProblem implements ProblemType {
    CROSSWALK_NOT_FOUND(
            404,
            "ไม่มีตารางเทียบข้อระหว่างสองปีนี้",
            "No crosswalk between these years",
            "ยังเทียบข้อของปีงบประมาณ {0} กับปี {1} ไม่ได้ เพราะไม่มีตารางเทียบข้อ",
            "The items of fiscal years {0} and {1} cannot be matched: no crosswalk leads from one to the other"),
    CROSSWALK_ITEM_NOT_FOUND(
            404,
            "ไม่มีข้อนี้",
            "No such item",
            "กรอบการประเมินปีงบประมาณ {0} ไม่มีข้อ {1}",
            "The framework for fiscal year {0} has no item {1}"),
    CROSSWALK_REFUSED(
            422,
            "ตารางเทียบข้อไม่ถูกต้อง",
            "Crosswalk not acceptable",
            "ตารางเทียบข้อจากปี {0} ไปปี {1} มีจุดที่ต้องแก้ไข",
            "The crosswalk from {0} to {1} has faults"),
    CROSSWALK_YEARS_OUT_OF_ORDER(
            422,
            "ลำดับปีไม่ถูกต้อง",
            "Years out of order",
            "ตารางเทียบข้อเขียนจากปีก่อนไปปีหลัง แต่ปี {0} ไม่ได้มาก่อนปี {1}",
            "A crosswalk is written from an earlier year to a later one, and {0} is not before {1}"),
    CROSSWALK_REASON_REQUIRED(
            422,
            "ต้องระบุเหตุผล",
            "Reason required",
            "มีผลการประเมินปี {1} ที่เผยแพร่แล้ว การแก้ตารางเทียบข้อจากปี {0} จึงต้องระบุเหตุผลใน reason",
            "Results of {1} are published, so a correction of the crosswalk from {0} needs a reason");

    private final Refusal refusal;

    CrosswalkProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
