package org.itahub.measures.agencies;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals about where agencies are. */
public enum AgencyProblem implements ProblemType {
    PROVINCE_NOT_IN_SCOPE(
            404,
            "ไม่พบจังหวัดในขอบเขตของท่าน",
            "No such province in your scope",
            "ไม่มีจังหวัด {0} ในขอบเขตที่ท่านเข้าถึงได้",
            "There is no province {0} within your scope");

    private final Refusal refusal;

    AgencyProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
