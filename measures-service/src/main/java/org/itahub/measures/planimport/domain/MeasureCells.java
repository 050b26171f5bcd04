package org.itahub.measures.planimport.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.PeriodWording;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.ReportingFrequency;
import org.itahub.measures.plan.domain.ResponsibleUnit;

/** A plan's measures as rows of the table; read back, they change nothing. */
public final class MeasureCells {
    private MeasureCells() {}

    /** The header and a row for each measure. */
    public static List<List<String>> of(Plan plan) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns().stream().map(PlanColumn::title).toList());
        for (Measure measure : plan.measures()) {
            rows.add(columns().stream().map(column -> cell(measure, column)).toList());
        }
        return rows;
    }

    /** What goes into each column, and the issues that a measure can be for. */
    public static List<List<String>> explanation(Plan plan) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("คอลัมน์", "วิธีกรอก"));
        Arrays.stream(PlanColumn.values()).forEach(column -> rows.add(List.of(column.title(), column.hint())));
        plan.issues()
                .forEach(issue -> rows.add(List.of(
                        "ประเด็นที่ " + issue.no(),
                        "ตัวชี้วัดที่ " + issue.indicator() + " " + issue.nameTh() + " (" + issue.score()
                                + " คะแนน)")));
        return rows;
    }

    /** The issue's number says it all. */
    private static List<PlanColumn> columns() {
        return Arrays.stream(PlanColumn.values())
                .filter(column -> column != PlanColumn.INDICATOR)
                .toList();
    }

    static String cell(Measure measure, PlanColumn column) {
        return switch (column) {
            case NO -> String.valueOf(measure.no());
            case ISSUE -> measure.issueNo() == null ? "" : String.valueOf(measure.issueNo());
            case INDICATOR -> "";
            case ITEMS -> String.join(", ", measure.itemCodes());
            case TITLE -> measure.title();
            case STEPS -> CellLists.written(measure.steps());
            case UNITS -> units(measure);
            case PERIOD -> measure.period() == null ? "" : PeriodWording.th(measure.period());
            case MONITORING -> measure.monitoring();
            case REPORTING -> measure.reporting().content();
            case FREQUENCY -> frequency(measure.reporting().frequency());
            case DELIVERABLES -> CellLists.written(measure.reporting().deliverables());
            case BUDGET -> measure.budget() == null ? "" : measure.budget().toPlainString();
        };
    }

    private static String units(Measure measure) {
        List<String> names = new ArrayList<>();
        if (measure.responsible().allUnits()) {
            names.add("ทุกส่วนราชการ");
        }
        measure.responsible().units().stream().map(ResponsibleUnit::name).forEach(names::add);
        return String.join("\n", names);
    }

    private static String frequency(ReportingFrequency frequency) {
        return switch (frequency) {
            case null -> "";
            case MONTHLY -> "รายเดือน";
            case QUARTERLY -> "รายไตรมาส";
            case YEARLY -> "รายปี";
        };
    }
}
