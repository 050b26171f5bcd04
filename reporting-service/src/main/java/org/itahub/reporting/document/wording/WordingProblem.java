package org.itahub.reporting.document.wording;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals about own wordings. */
public enum WordingProblem implements ProblemType {
    KIND_WITHOUT_TEXTS(
            404,
            "เอกสารชนิดนี้ไม่มีข้อความที่เปลี่ยนได้",
            "No texts of that kind",
            "เอกสารชนิด {0} ไม่มีข้อความที่เปลี่ยนได้ ชนิดที่มีคือ {1}",
            "The texts of {0} are not to be changed; those of {1} are"),
    UNKNOWN_TEXT(
            404,
            "ไม่มีข้อความนี้",
            "No such text",
            "เอกสารชนิด {0} ไม่มีข้อความ {1}",
            "Documents of kind {0} have no text {1}"),
    OWN_WORDING_NOT_FOUND(
            404,
            "ยังไม่ได้เปลี่ยนข้อความนี้",
            "No wording of your own",
            "หน่วยงานใช้ข้อความ {0} ของระบบอยู่แล้ว",
            "The agency uses the hub's own wording of {0}"),
    WORDING_FAULTY(
            422,
            "ข้อความใช้ไม่ได้",
            "Wording cannot be used",
            "ข้อความมี {0} แห่งที่ต้องแก้ไข",
            "Faults in the wording: {0}");

    private final Refusal refusal;

    WordingProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
