package org.itahub.assessment.framework.draft;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** What is refused about drafts of frameworks. */
public enum DraftProblem implements ProblemType {
    FRAMEWORK_DRAFT_NOT_FOUND(
            404,
            "ไม่มีร่างกรอบการประเมิน",
            "No such draft",
            "ไม่มีร่างกรอบการประเมินของปีงบประมาณ {0}",
            "There is no draft of a framework for fiscal year {0}"),
    FRAMEWORK_DRAFT_EXISTS(
            409,
            "มีร่างอยู่แล้ว",
            "Draft already there",
            "มีร่างกรอบการประเมินของปีงบประมาณ {0} อยู่แล้ว แก้ไขร่างนั้นหรือยกเลิกก่อนเริ่มใหม่",
            "There is a draft for fiscal year {0}; go on with it, or discard it before you begin anew"),
    FRAMEWORK_DRAFT_OF_OTHER_YEAR(
            422,
            "ปีไม่ตรงกัน",
            "Draft of another year",
            "ร่างนี้เป็นของปีงบประมาณ {0} แต่เนื้อหาระบุปี {1}",
            "This is the draft for fiscal year {0}, but its content says {1}");

    private final Refusal refusal;

    DraftProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
