package org.itahub.reporting.document.progress;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.plan.Plan;

/** The fields of a measure that a later version of the plan may change. */
enum MeasureField {
    TITLE("ชื่อมาตรการ", (measure, year) -> one(measure.title())),
    ITEMS("ข้อที่แก้ไข", (measure, year) -> measure.itemCodes()),
    STEPS("ขั้นตอนหรือวิธีการ", (measure, year) -> measure.steps()),
    RESPONSIBLE("ผู้รับผิดชอบ", (measure, year) -> measure.unitNames()),
    PERIOD("ระยะเวลา", (measure, year) -> one(Wordings.period(measure.period(), year))),
    MONITORING("การกำกับติดตาม", (measure, year) -> one(measure.monitoring())),
    REPORTING("เรื่องที่รายงาน", (measure, year) -> reporting(measure, each -> one(each.content()))),
    FREQUENCY(
            "ความถี่ของการรายงาน",
            (measure, year) -> reporting(measure, each -> one(Wordings.frequency(each.frequency())))),
    DELIVERABLES("ผลผลิต", (measure, year) -> reporting(measure, Plan.Reporting::deliverables)),
    BUDGET("งบประมาณ", (measure, year) -> one(Wordings.baht(measure.budget())));

    private interface Reading {
        List<String> of(Plan.Measure measure, int fiscalYear);
    }

    private final String nameTh;
    private final Reading reading;

    MeasureField(String nameTh, Reading reading) {
        this.nameTh = nameTh;
        this.reading = reading;
    }

    String nameTh() {
        return nameTh;
    }

    /** What the measure says there, line by line; nothing where it is silent. */
    List<String> of(Plan.Measure measure, int fiscalYear) {
        return reading.of(measure, fiscalYear);
    }

    private static List<String> one(String text) {
        return Stream.ofNullable(text).toList();
    }

    private static List<String> reporting(Plan.Measure measure, Function<Plan.Reporting, List<String>> part) {
        return measure.reporting() == null ? List.of() : part.apply(measure.reporting());
    }
}
