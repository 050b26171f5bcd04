package org.itahub.measures.plan.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Every field that a difference of two plans shows, a line each. */
final class PlanFields {
    static final List<PlanField<Plan>> PLAN = List.of(
            PlanField.one(
                    "result-year",
                    "ปีของผลการประเมิน",
                    "Year of the result",
                    plan -> plan.basis().year()),
            PlanField.one(
                    "result-revision",
                    "ฉบับของผลการประเมิน",
                    "Revision of the result",
                    plan -> plan.basis().revision()),
            PlanField.one(
                    "policy",
                    "เกณฑ์การจัดกลุ่ม",
                    "Triage policy",
                    plan -> plan.basis().policy()));

    static final List<PlanField<Issue>> ISSUE = List.of(
            PlanField.one("no", "ลำดับประเด็น", "Number", Issue::no),
            PlanField.one("name-th", "ชื่อตัวชี้วัด", "Name in Thai", Issue::nameTh),
            PlanField.one("name-en", "ชื่อตัวชี้วัดภาษาอังกฤษ", "Name in English", Issue::nameEn),
            PlanField.one("instrument", "แบบวัด", "Instrument", Issue::instrument),
            PlanField.one("score", "คะแนน", "Score", issue -> number(issue.score())),
            PlanField.one("triage", "การจัดกลุ่ม", "Triage", issue -> thai(issue.triage())),
            PlanField.one(
                    "recoverable-points",
                    "คะแนนที่เพิ่มได้",
                    "Recoverable points",
                    issue -> number(issue.recoverablePoints())),
            PlanField.many(
                    "items",
                    "ข้อที่เป็นจุดอ่อน",
                    "Weak items",
                    issue -> issue.items().stream().map(PlanFields::thai).toList()));

    static final List<PlanField<Measure>> MEASURE = List.of(
            PlanField.one("title", "มาตรการ", "Measure", Measure::title),
            PlanField.one("issue", "ประเด็นที่", "Issue", Measure::issueNo),
            PlanField.many("items", "ข้อที่แก้ไข", "Items", Measure::itemCodes),
            PlanField.many("steps", "ขั้นตอนหรือวิธีปฏิบัติ", "Steps", Measure::steps),
            PlanField.many(
                    "responsible-units",
                    "หน่วยงานผู้รับผิดชอบ",
                    "Responsible units",
                    measure -> measure.responsible().units().stream()
                            .map(PlanFields::thai)
                            .toList()),
            PlanField.one(
                    "all-units",
                    "ทุกส่วนราชการร่วมรับผิดชอบ",
                    "All units",
                    measure -> measure.responsible().allUnits() ? "ใช่" : null),
            PlanField.one("period", "ระยะเวลาดำเนินการ", "Period", measure -> thai(measure.period())),
            PlanField.one("monitoring", "วิธีกำกับติดตาม", "Monitoring", Measure::monitoring),
            PlanField.one(
                    "reporting",
                    "การรายงานผล",
                    "Reporting",
                    measure -> measure.reporting().content()),
            PlanField.one(
                    "reporting-frequency",
                    "ความถี่ของการรายงาน",
                    "Reporting frequency",
                    measure -> thai(measure.reporting().frequency())),
            PlanField.many(
                    "deliverables",
                    "ผลผลิตที่แสดงการดำเนินการ",
                    "Deliverables",
                    measure -> measure.reporting().deliverables()),
            PlanField.one("budget", "งบประมาณ (บาท)", "Budget (baht)", measure -> number(measure.budget())));

    private static final Locale THAI = Locale.of("th");
    private static final int BUDDHIST_ERA_OFFSET = 543;

    private PlanFields() {}

    private static String number(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static String thai(Triage triage) {
        return switch (triage) {
            case URGENT -> "แก้ไขโดยเร่งด่วน";
            case IMPROVE -> "พัฒนาให้ดีขึ้น";
            case KEEP -> "รักษาระดับ";
        };
    }

    private static String thai(WeakItem item) {
        return item.code() + " " + item.topicTh() + " (" + item.topicEn() + ") ได้ " + number(item.score())
                + " คะแนน เพิ่มได้ " + number(item.recoverablePoints());
    }

    private static String thai(ResponsibleUnit unit) {
        return unit.code() == null ? unit.name() : unit.name() + " (" + unit.code() + ")";
    }

    private static String thai(ReportingFrequency frequency) {
        return switch (frequency) {
            case null -> null;
            case MONTHLY -> "รายเดือน";
            case QUARTERLY -> "รายไตรมาส";
            case YEARLY -> "รายปี";
        };
    }

    private static String thai(Period period) {
        if (period == null) {
            return null;
        }
        String span = thai(period.from()) + " ถึง " + thai(period.to());
        return switch (period.kind()) {
            case MONTH -> thai(period.from());
            case MONTHS -> span;
            case QUARTER -> "ไตรมาสที่ " + quarter(period.from()) + " (" + span + ")";
            case FISCAL_YEAR -> "ตลอดปีงบประมาณ (" + span + ")";
            case DUE_MONTH -> "ภายในเดือน" + thai(period.to());
        };
    }

    /** 1 for the quarter that begins in October. */
    private static int quarter(YearMonth first) {
        return (first.getMonthValue() + 2) / 3 % 4 + 1;
    }

    private static String thai(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, THAI) + " " + (month.getYear() + BUDDHIST_ERA_OFFSET);
    }
}
