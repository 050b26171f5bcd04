package org.itahub.assessment.collection;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of collecting a result. */
public enum CollectionProblem implements ProblemType {
    NOTHING_COLLECTED(
            422,
            "ยังไม่มีคะแนนให้รวบรวม",
            "Nothing to collect",
            "หน่วยงาน {0} ยังไม่มีคำตอบแบบสำรวจหรือผลตรวจของปีงบประมาณ {1} ที่นำมาคำนวณได้",
            "Agency {0} has no answers and no checks of fiscal year {1} yet that scores could be made of");

    private final Refusal refusal;

    CollectionProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
