package org.itahub.measures.plan.domain;

import java.util.Locale;

/** Why a period that an agency wrote cannot be understood. */
public enum PeriodFault {
    PERIOD_NOT_UNDERSTOOD(
            "อ่านช่วงเวลาไม่เข้าใจ เขียนได้เช่น ม.ค. - มี.ค. 66 ไตรมาสที่ 1 ภายในกันยายน 2566 หรือ ตลอดปีงบประมาณ",
            "The period is not understood; write for instance ม.ค. - มี.ค. 66, ไตรมาสที่ 1, ภายในกันยายน 2566 or "
                    + "ตลอดปีงบประมาณ"),
    PERIOD_MONTH_UNKNOWN("ไม่มีเดือนชื่อนี้", "There is no month of that name"),
    PERIOD_YEAR_UNKNOWN(
            "ไม่ใช่ปีที่รู้จัก เขียนปี พ.ศ. สองหลักหรือสี่หลัก เช่น 66 หรือ 2566",
            "That is no known year; write the Buddhist year with two or four digits, such as 66 or 2566"),
    PERIOD_QUARTER_UNKNOWN("ไม่มีไตรมาสนี้ ปีงบประมาณมีไตรมาสที่ 1 ถึง 4", "There is no such quarter: they are 1 to 4"),
    PERIOD_END_BEFORE_BEGIN("เดือนสิ้นสุดมาก่อนเดือนเริ่มต้น", "The period ends before it begins"),
    PERIOD_OUTSIDE_PLAN_YEAR("อยู่นอกปีงบประมาณของแผน", "That lies outside the plan's fiscal year"),
    PERIOD_DAY_WITHIN_MONTH(
            "ช่วงเวลาของมาตรการนับเป็นเดือน ให้เขียนเดือนโดยไม่มีวันที่ หรือใช้วันแรกและวันสุดท้ายของเดือน",
            "A period is made of whole months: leave the day out, or name a month's first and last day"),
    PERIOD_HAS_A_GAP(
            "ช่วงเวลาไม่ต่อเนื่องกัน ให้แยกเป็นสองมาตรการหรือเขียนเป็นช่วงเดียว",
            "The period has a gap: make two measures of it, or write one span"),
    PERIOD_PARTS_DISAGREE(
            "ช่วงเวลาในวงเล็บไม่ตรงกับที่เขียนไว้ข้างหน้า",
            "What stands in brackets is another period than what stands before them");

    private final String th;
    private final String en;

    PeriodFault(String th, String en) {
        this.th = th;
        this.en = en;
    }

    /** The stable code, such as {@code period-month-unknown}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason in Thai. */
    public String th() {
        return th;
    }

    /** The reason in English. */
    public String en() {
        return en;
    }
}
