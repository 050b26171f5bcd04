package org.itahub.measures.plan;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of what a plan's measures are put together from: their order, their targets, where they come from. */
public enum PlanContentProblem implements ProblemType {
    ORDER_INCOMPLETE(
            422,
            "ลำดับไม่ครบทุกมาตรการ",
            "Not an order of all measures",
            "ลำดับต้องมีเลขของทุกมาตรการในแผนเลขละหนึ่งครั้ง ขาด {0} เกิน {1}",
            "An order names every measure of the plan once; missing {0}, needless {1}"),
    TARGETS_INVALID(
            422,
            "เป้าหมายคะแนนไม่ถูกต้อง",
            "Targets are not valid",
            "เป้าหมายคะแนนใช้ไม่ได้ {0} รายการ ตามที่ระบุ",
            "{0} targets cannot be set, as listed"),
    TARGETS_OUTDATED(
            422,
            "เป้าหมายคะแนนไม่เข้ากับผลที่แก้ไขแล้ว",
            "Targets do not fit the corrected result",
            "เป้าหมายคะแนน {0} รายการใช้กับผลการประเมินฉบับล่าสุดไม่ได้ ให้ตั้งใหม่ก่อนส่งแผน",
            "{0} targets cannot be of the result as it was corrected; set them anew before submitting the plan"),
    LAST_YEARS_PLAN_NOT_PUBLISHED(
            409,
            "ไม่มีแผนปีก่อนที่ประกาศแล้ว",
            "No published plan of last year",
            "หน่วยงาน {0} ไม่มีแผนปีงบประมาณ {1} ที่ประกาศแล้ว จึงไม่มีมาตรการให้ยกมา",
            "Agency {0} has no published plan of fiscal year {1} to carry measures over from");

    private final Refusal refusal;

    PlanContentProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
