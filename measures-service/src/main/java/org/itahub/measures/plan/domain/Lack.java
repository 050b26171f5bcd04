package org.itahub.measures.plan.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What is asked of every measure before its plan can be submitted, each named by what a measure lacks. Unit, steps,
 * monitoring and reporting are O42's own words; frequency and period are what monitoring and quarterly reports rest on.
 */
public enum Lack {
    RESPONSIBLE_UNIT_MISSING(
            measure -> !measure.responsible().named(),
            "ยังไม่ระบุหน่วยงานผู้รับผิดชอบ ให้เลือกอย่างน้อยหนึ่งหน่วยงานหรือเลือกทุกส่วนราชการ",
            "No unit answers for it yet: name at least one, or choose all units"),
    STEPS_MISSING(
            measure -> measure.steps().isEmpty(),
            "ยังไม่มีขั้นตอนหรือวิธีปฏิบัติ ให้เขียนอย่างน้อยหนึ่งขั้นตอน",
            "It has no steps or methods yet: write at least one"),
    MONITORING_MISSING(
            measure -> measure.monitoring().isEmpty(),
            "ยังไม่ระบุวิธีกำกับติดตาม ให้บอกว่าใครติดตามและติดตามอย่างไร",
            "How it is monitored is not stated yet: say who follows it and how"),
    REPORTING_MISSING(
            measure -> !measure.reporting().stated(),
            "ยังไม่ระบุการรายงานผล ให้บอกว่าจะรายงานเรื่องใด",
            "What is reported of it is not stated yet: say what the report covers"),
    REPORTING_FREQUENCY_MISSING(
            measure -> measure.reporting().frequency() == null,
            "ยังไม่ระบุความถี่ของการรายงาน ให้เลือกรายเดือน รายไตรมาส หรือรายปี",
            "How often it is reported on is not stated yet: choose monthly, quarterly or yearly"),
    PERIOD_MISSING(
            measure -> measure.period() == null,
            "ยังไม่ระบุช่วงเวลาดำเนินการ ให้เลือกเดือน ไตรมาส หรือตลอดปีงบประมาณ",
            "When it is carried out is not stated yet: choose months, a quarter or the whole fiscal year");

    private final Predicate<Measure> lacking;
    private final String th;
    private final String en;

    Lack(Predicate<Measure> lacking, String th, String en) {
        this.lacking = lacking;
        this.th = th;
        this.en = en;
    }

    /** Everything that the measure lacks, in the order in which the form asks for it. */
    public static List<Lack> of(Measure measure) {
        return Arrays.stream(values())
                .filter(lack -> lack.lacking.test(measure))
                .toList();
    }

    /** The stable code, such as {@code steps-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What to do about it, in Thai. */
    public String th() {
        return th;
    }

    /** What to do about it, in English. */
    public String en() {
        return en;
    }
}
