package org.itahub.assessment.calendar;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals of assessment calendars. */
public enum CalendarProblem implements ProblemType {
    CALENDAR_NOT_FOUND(
            404,
            "ไม่มีปฏิทินของปีนี้",
            "No calendar of this year",
            "{0} ไม่ใช่ปีงบประมาณที่ระบบรู้จัก",
            "{0} is no fiscal year of this hub"),
    CALENDAR_REFUSED(
            422,
            "ปฏิทินไม่ถูกต้อง",
            "Calendar not acceptable",
            "ปฏิทินการประเมินมี {0} ข้อที่ต้องแก้ไข",
            "Faults in the calendar: {0}"),
    CALENDAR_WINDOW_REVERSED(
            422,
            "วันสิ้นสุดมาก่อนวันเริ่ม",
            "Window ends before it begins",
            "ช่วงเวลาที่ {0} สิ้นสุดก่อนวันเริ่ม",
            "The window at {0} ends before it begins"),
    CALENDAR_OUT_OF_ORDER(
            422,
            "ช่วงเวลาไม่เรียงตามลำดับ",
            "Windows out of order",
            "วันที่ {0} ต้องอยู่หลังช่วงก่อนหน้าสิ้นสุด",
            "The day at {0} must come after the window before it has ended"),
    CALENDAR_OUTSIDE_YEAR(
            422,
            "วันที่อยู่นอกปีงบประมาณ",
            "Day outside the fiscal year",
            "วันที่ {0} ไม่อยู่ในปีงบประมาณของปฏิทินนี้",
            "The day at {0} lies outside the calendar's fiscal year");

    private final Refusal refusal;

    CalendarProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
