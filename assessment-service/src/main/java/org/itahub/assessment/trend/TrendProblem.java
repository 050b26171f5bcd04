package org.itahub.assessment.trend;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** What is refused about trends. */
public enum TrendProblem implements ProblemType {
    TREND_FIGURE_UNKNOWN(
            400,
            "ไม่รู้จักคะแนนนี้",
            "Unknown figure",
            "กรอบการประเมินปี {0} ไม่มี {1}",
            "The framework for {0} has no figure {1}"),
    TREND_FIGURES_TOO_MANY(
            400,
            "ขอคะแนนมากเกินไป",
            "Too many figures",
            "ขอแนวโน้มได้ครั้งละไม่เกิน {0} คะแนน",
            "At most {0} figures at a time"),
    TREND_YEARS_OUT_OF_ORDER(
            400,
            "ลำดับปีไม่ถูกต้อง",
            "Years out of order",
            "ปีเริ่มต้น {0} อยู่หลังปีสุดท้าย {1}",
            "The first year {0} is after the last year {1}");

    private final Refusal refusal;

    TrendProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
