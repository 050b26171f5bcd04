package org.itahub.assessment.statistics;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** What statistics and the list of results refuse. */
public enum StatisticsProblem implements ProblemType {
    PROVINCE_NOT_FOUND(
            404,
            "ไม่พบจังหวัด",
            "No such province",
            "ไม่มีหน่วยงานในจังหวัด {0}",
            "There is no agency in the province {0}"),
    YEARS_REQUIRED(
            400,
            "ต้องระบุช่วงปี",
            "Years are needed",
            "ระบุ from และ to เป็นปีงบประมาณ พ.ศ. สี่หลัก",
            "Name from and to as fiscal years of four digits"),
    YEARS_OUT_OF_ORDER(
            400, "ช่วงปีกลับกัน", "Years out of order", "ปี {0} มาหลังปี {1}", "The year {0} comes after {1}"),
    YEARS_TOO_MANY(
            400,
            "ช่วงปียาวเกินไป",
            "Too many years",
            "ขอได้ครั้งละไม่เกิน {0} ปี",
            "At most {0} years can be had at once"),
    RESULT_NOT_PUBLISHED(
            404,
            "ผลยังไม่เผยแพร่",
            "Result not published",
            "หน่วยงาน {0} ยังไม่มีผลที่เผยแพร่ของปีงบประมาณ {1}",
            "Agency {0} has no published result for fiscal year {1}");

    private final Refusal refusal;

    StatisticsProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
