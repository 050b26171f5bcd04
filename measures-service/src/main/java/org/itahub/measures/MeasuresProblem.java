package org.itahub.measures;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of this service. */
public enum MeasuresProblem implements ProblemType {
    RESULT_NOT_PUBLISHED(
            409,
            "ยังไม่มีผลการประเมินที่ประกาศ",
            "No published result",
            "หน่วยงาน {0} ยังไม่มีผลการประเมินปีงบประมาณ {1} ที่ประกาศแล้ว จึงยังจัดทำแผนไม่ได้",
            "Agency {0} has no published result of fiscal year {1} for a plan to rest on"),
    ASSESSMENT_SERVICE_UNAVAILABLE(
            503,
            "ระบบผลการประเมินไม่ตอบ",
            "Assessment service unavailable",
            "อ่านผลวิเคราะห์จากระบบผลการประเมินไม่ได้ในขณะนี้ โปรดลองอีกครั้ง",
            "The analysis of the result cannot be read from the assessment service now; try again"),
    PLAN_NOT_FOUND(
            404,
            "ไม่พบแผน",
            "No such plan",
            "ไม่มีแผนปีงบประมาณ {1} ของหน่วยงาน {0} ที่ท่านเปิดดูได้",
            "There is no plan of fiscal year {1} of agency {0} that you may read"),
    PLAN_EXISTS(
            409,
            "มีแผนอยู่แล้ว",
            "Plan exists",
            "หน่วยงาน {0} มีแผนปีงบประมาณ {1} อยู่แล้ว",
            "Agency {0} already has a plan of fiscal year {1}"),
    PLAN_FROZEN(
            409,
            "แผนแก้ไขไม่ได้ในขณะนี้",
            "Plan cannot be changed",
            "แผนอยู่ในสถานะ {0} แก้ไขได้เฉพาะแผนที่เป็นร่างหรือถูกส่งคืน",
            "The plan is {0}; only a draft or a returned plan can be changed"),
    PLAN_NOT_SUBMITTED(
            409,
            "แผนไม่ได้รอลงนาม",
            "Plan is not waiting for signatures",
            "แผนอยู่ในสถานะ {0} จึงยังลงนามหรือส่งคืนไม่ได้",
            "The plan is {0}; only a submitted plan can be signed or returned"),
    PLAN_NOT_PUBLISHED(
            409,
            "แผนยังไม่ประกาศ",
            "Plan is not published",
            "แผนอยู่ในสถานะ {0} รายงานความก้าวหน้าได้เมื่อแผนประกาศแล้ว",
            "The plan is {0}; progress is reported on a published plan"),
    O42_NOT_MET(
            422,
            "แผนยังไม่ครบตามข้อ O42",
            "Plan does not meet O42",
            "แผนยังส่งลงนามไม่ได้ มี {0} เรื่องที่ต้องแก้ไขตามรายการ",
            "The plan cannot be submitted yet; lacking, each named in the list: {0}"),
    MEASURE_NOT_FOUND(
            404, "ไม่พบมาตรการ", "No such measure", "แผนไม่มีมาตรการเลขที่ {0}", "The plan has no measure {0}"),
    MEASURE_INVALID(
            422,
            "มาตรการไม่ถูกต้อง",
            "Measure is not valid",
            "มาตรการไม่สอดคล้องกับแผนตามรายการ",
            "The measure does not fit the plan, as listed"),
    TOO_MANY_MEASURES(
            422,
            "มาตรการมากเกินไป",
            "Too many measures",
            "แผนหนึ่งมีมาตรการได้ไม่เกิน {0} รายการ",
            "A plan has at most {0} measures"),
    PLAN_TOO_LARGE(
            422,
            "แผนมีขนาดใหญ่เกินไป",
            "Plan is too large",
            "แผนมีข้อความรวม {0} กิโลไบต์ ส่งลงนามได้ไม่เกิน {1} กิโลไบต์ โปรดย่อข้อความของมาตรการ",
            "The plan takes {0} kilobytes, and at most {1} can be submitted; shorten the text of its measures"),
    SIGN_OFF_CHAIN_NOT_FOUND(
            404,
            "ยังไม่ได้กำหนดลำดับการลงนาม",
            "No sign-off chain",
            "หน่วยงาน {0} ยังไม่ได้กำหนดลำดับการลงนาม",
            "Agency {0} has not set its sign-off chain"),
    SIGN_OFF_CHAIN_MISSING(
            409,
            "ยังไม่ได้กำหนดลำดับการลงนาม",
            "Sign-off chain is not set",
            "ต้องกำหนดลำดับการลงนามของหน่วยงาน {0} ก่อนส่งแผน",
            "Set the sign-off chain of agency {0} before submitting its plan"),
    SIGNATURE_OUT_OF_TURN(
            409,
            "ยังไม่ถึงลำดับของท่าน",
            "Not your turn to sign",
            "ลำดับนี้เป็นของ{0} (ลำดับที่ {1})",
            "It is the turn of {0} (position {1})"),
    LAST_SIGNATURE_NEEDS_APPROVER(
            403,
            "ผู้ลงนามลำดับสุดท้ายต้องเป็นผู้อนุมัติ",
            "The last signature is an approver's",
            "การลงนามลำดับสุดท้ายเป็นการประกาศแผน จึงต้องลงนามโดยผู้มีสิทธิอนุมัติของหน่วยงาน",
            "The last signature publishes the plan and is given by an approver of the agency"),
    REASON_MISSING(422, "ต้องระบุเหตุผล", "Reason is missing", "การส่งคืนต้องระบุเหตุผล", "A return names its reason"),
    QUARTER_OUTSIDE_PLAN_YEAR(
            422,
            "ไตรมาสอยู่นอกปีของแผน",
            "Quarter outside the plan year",
            "{0} ไม่อยู่ในปีงบประมาณ {1} ของแผน",
            "{0} does not lie in fiscal year {1} of the plan"),
    QUARTER_NOT_BEGUN(
            422,
            "ไตรมาสยังไม่เริ่ม",
            "Quarter has not begun",
            "รายงานไตรมาสนี้ได้ตั้งแต่วันที่ {0}",
            "This quarter can be reported from {0}"),
    REPORTED_ON_OUTSIDE_QUARTER(
            422,
            "วันที่รายงานไม่อยู่ในช่วงที่รายงานได้",
            "Day of the report is out of range",
            "วันที่รายงานต้องอยู่ระหว่างวันแรกของไตรมาส ({0}) ถึงวันนี้ ({1})",
            "A report is dated from the first day of its quarter, {0}, to today, {1}"),
    PROGRESS_NOT_FOUND(
            404,
            "ไม่พบรายงานความก้าวหน้า",
            "No such progress report",
            "ไม่มีรายงานของมาตรการที่ {0} ไตรมาสที่ {1} ที่ท่านเปิดดูได้",
            "There is no report on measure {0} in quarter {1} that you may read"),
    PROGRESS_CLOSED(
            409,
            "รายงานแก้ไขไม่ได้ในขณะนี้",
            "Report cannot be changed",
            "รายงานอยู่ในสถานะ {0} แก้ไขได้เฉพาะร่างหรือรายงานที่ถูกส่งคืน",
            "The report is {0}; only a draft or a returned report can be changed"),
    PROGRESS_NOT_SUBMITTED(
            409,
            "รายงานไม่ได้รอพิจารณา",
            "Report is not waiting for a decision",
            "รายงานอยู่ในสถานะ {0} จึงรับหรือส่งคืนไม่ได้",
            "The report is {0}; only a submitted report can be accepted or returned"),
    PROGRESS_INCONSISTENT(
            422,
            "รายงานยังไม่ครบหรือขัดแย้งกัน",
            "Report is incomplete or contradicts itself",
            "รายงานยังส่งไม่ได้ มี {0} เรื่องที่ต้องแก้ไขตามรายการ",
            "The report cannot be submitted yet; to be put right, each named in the list: {0}");

    private final Refusal refusal;

    MeasuresProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
