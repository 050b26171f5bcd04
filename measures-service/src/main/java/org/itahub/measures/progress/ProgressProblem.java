package org.itahub.measures.progress;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals about quarterly progress that joined those of {@link org.itahub.measures.MeasuresProblem}. */
public enum ProgressProblem implements ProblemType {
    QUARTER_LOCKED(
            409,
            "ไตรมาสปิดรับรายงานแล้ว",
            "Quarter is locked",
            "ไตรมาสที่ {0} ปิดรับรายงานตั้งแต่วันที่ {1} หากจำเป็นให้ขอจังหวัดเปิดไตรมาสอีกครั้ง",
            "Quarter {0} takes no reports from {1} on; where need be, ask the province to reopen it"),
    OBSTACLE_CODE_UNKNOWN(
            422,
            "ไม่มีรหัสปัญหาอุปสรรคนี้",
            "No such obstacle code",
            "มีรหัสปัญหาอุปสรรคที่ไม่อยู่ในบัญชี ดูรหัสทั้งหมดที่ /api/v1/obstacle-codes",
            "Some of the obstacle codes are not in the list at /api/v1/obstacle-codes"),
    REOPENING_REASON_MISSING(
            422,
            "ต้องระบุเหตุผลที่เปิดไตรมาสอีกครั้ง",
            "Reason of the reopening is missing",
            "การเปิดไตรมาสให้ส่งรายงานอีกครั้งต้องระบุเหตุผล",
            "A reopening names its reason"),
    DELIVERABLE_LINK_INVALID(
            422,
            "ลิงก์ของผลงานใช้ไม่ได้",
            "Link of a deliverable cannot be used",
            "มีลิงก์ของผลงานที่ใช้ไม่ได้ตามรายการ",
            "Links of deliverables cannot be used, as listed"),
    REOPENING_UNTIL_OUTSIDE(
            422,
            "เวลาสิ้นสุดการเปิดไตรมาสไม่อยู่ในช่วงที่กำหนด",
            "Reopening ends too early or too late",
            "เวลาสิ้นสุดต้องยังไม่ถึง และไม่เกิน {0}",
            "A reopening ends in the future, {0} at the latest");

    private final Refusal refusal;

    ProgressProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
