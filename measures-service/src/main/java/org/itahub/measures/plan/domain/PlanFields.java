package org.itahub.measures.plan.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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
                    plan -> plan.basis().policy()),
            PlanField.many("targets", "คะแนนเป้าหมายรายตัวชี้วัด", "Target scores", PlanFields::targets));

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
            PlanField.one("budget", "งบประมาณ (บาท)", "Budget (baht)", measure -> baht(measure.budget())),
            PlanField.one("carried-over", "ยกมาจากแผนปีก่อน", "Carried over", measure -> thai(measure.carriedOver())));

    private PlanFields() {}

    private static String number(BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** As people write money: {@code 12,500.50}. */
    private static String baht(BigDecimal amount) {
        return amount == null ? null : String.format(Locale.ROOT, "%,.2f", amount);
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
        return period == null ? null : PeriodWording.th(period);
    }

    private static String thai(CarriedOver origin) {
        return origin == null ? null : "มาตรการที่ " + origin.measureNo() + " ปีงบประมาณ " + origin.fromYear();
    }

    private static List<String> targets(Plan plan) {
        return plan.targets().byIndicator().entrySet().stream()
                .map(target -> "ตัวชี้วัดที่ " + target.getKey() + ": " + number(target.getValue()))
                .toList();
    }

    /** In which order the measures stand that both plans have; what came or went is no change of order. */
    static PlanField<Plan> orderOfCommon(Plan before, Plan after) {
        return PlanField.one(
                "order",
                "ลำดับของมาตรการ",
                "Order of the measures",
                plan -> plan.measures().stream()
                        .map(Measure::no)
                        .filter(no -> before.measure(no).isPresent()
                                && after.measure(no).isPresent())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }
}
