package org.itahub.measures.signoff;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of setting a chain and of recalling what was sent up one. */
public enum SignOffProblem implements ProblemType {
    SIGN_OFF_CHAIN_INVALID(
            422,
            "ลำดับการลงนามไม่ถูกต้อง",
            "Sign-off chain is not valid",
            "ลำดับการลงนามยังใช้ไม่ได้ มี {0} เรื่องที่ต้องแก้ไขตามรายการ",
            "The chain cannot be set; to be put right, each named in the list: {0}"),
    RECALL_REASON_MISSING(
            422,
            "ต้องระบุเหตุผลที่ดึงกลับ",
            "Reason of the recall is missing",
            "การดึงกลับต้องระบุเหตุผล",
            "A recall names its reason"),
    RECALL_NOT_BY_PREPARER(
            403,
            "ผู้เสนอเท่านั้นที่ดึงกลับได้",
            "Only the preparer recalls",
            "การดึงกลับทำได้เฉพาะผู้ที่เสนอแผนครั้งนี้ ผู้อื่นให้ผู้ลงนามส่งคืน",
            "Only who submitted the plan this time can recall it; a signatory can return it"),
    RECALL_AFTER_SIGNATURE(
            409,
            "มีผู้ลงนามแล้ว",
            "Signed already",
            "{0}ลงนามแล้ว จึงดึงกลับไม่ได้ ขอให้ผู้ลงนามลำดับถัดไปส่งคืน",
            "{0} has signed already; ask the next signatory to return it");

    private final Refusal refusal;

    SignOffProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
