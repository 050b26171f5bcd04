package org.itahub.measures.plan.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why a measure cannot stand in a plan, not even in a draft. */
public enum MeasureFault {
    TITLE_MISSING("/title", "ต้องมีชื่อมาตรการ", "A measure has a title"),
    ISSUE_UNKNOWN(
            "/issueNo",
            "ต้องเป็นเลขประเด็นที่มีอยู่ในแผน หรือเว้นไว้หากไม่ได้เขียนสำหรับประเด็นใด",
            "Name the number of an issue of the plan, or none"),
    ITEM_UNKNOWN(
            "/itemCodes", "ต้องเป็นรหัสข้อที่ประเด็นของแผนระบุไว้", "Name only items that an issue of the plan names"),
    PERIOD_INCONSISTENT(
            "/period",
            "เดือนเริ่มต้นและเดือนสิ้นสุดไม่ตรงกับชนิดของช่วงเวลา",
            "First and last month are not what the kind of period says"),
    PERIOD_OUTSIDE_PLAN_YEAR(
            "/period", "ช่วงเวลาอยู่นอกปีงบประมาณของแผน", "The period lies outside the plan's fiscal year"),
    BUDGET_NEGATIVE("/budget", "งบประมาณต้องไม่ติดลบ", "A budget is not negative");

    private final String pointer;
    private final String th;
    private final String en;

    MeasureFault(String pointer, String th, String en) {
        this.pointer = pointer;
        this.th = th;
        this.en = en;
    }

    /**
     * Every fault of the measure as part of the plan.
     *
     * @param itemsBefore the items that it named so far, which it may go on naming
     */
    static List<MeasureFault> of(Measure measure, List<String> itemsBefore, Plan plan) {
        List<MeasureFault> faults = new ArrayList<>();
        if (measure.title().isEmpty()) {
            faults.add(TITLE_MISSING);
        }
        if (!plan.knowsIssue(measure.issueNo())) {
            faults.add(ISSUE_UNKNOWN);
        }
        List<String> newItems = measure.itemCodes().stream()
                .filter(code -> !itemsBefore.contains(code))
                .toList();
        if (!plan.knowsItems(newItems)) {
            faults.add(ITEM_UNKNOWN);
        }
        Period period = measure.period();
        if (period != null && !period.consistent()) {
            faults.add(PERIOD_INCONSISTENT);
        }
        if (period != null && !period.within(plan.year())) {
            faults.add(PERIOD_OUTSIDE_PLAN_YEAR);
        }
        if (measure.budget() != null && measure.budget().signum() < 0) {
            faults.add(BUDGET_NEGATIVE);
        }
        return faults;
    }

    /** JSON pointer to the faulty part of a measure. */
    public String pointer() {
        return pointer;
    }

    /** The stable code, such as {@code period-outside-plan-year}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fault in Thai. */
    public String th() {
        return th;
    }

    /** The fault in English. */
    public String en() {
        return en;
    }
}
