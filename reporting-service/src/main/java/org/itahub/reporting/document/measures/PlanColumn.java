package org.itahub.reporting.document.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.plan.Plan;

/** What the columns of a measures plan are made of; each layout takes those it wants. */
enum PlanColumn {
    NO(
            "no",
            "ที่",
            4,
            Column.Kind.NUMBER,
            row -> Cell.figure(BigDecimal.valueOf(row.measure().no()), 0)),
    INDICATOR("indicator", "ตัวชี้วัด", 13, Column.Kind.TEXT, PlanColumn::indicator),
    SCORE(
            "score",
            "คะแนน",
            7,
            Column.Kind.NUMBER,
            row -> Cell.figure(row.score().orElse(null), 2)),
    ISSUE("issue", "ประเด็นที่ต้องแก้ไขหรือพัฒนา", 16, Column.Kind.TEXT, PlanColumn::issue),
    MEASURE("measure", "มาตรการ", 18, Column.Kind.TEXT, row -> Cell.text(titled(row))),
    MEASURE_AND_STEPS("measureAndSteps", "มาตรการและขั้นตอน", 38, Column.Kind.TEXT, PlanColumn::measureAndSteps),
    MEASURE_AND_ITEMS("measureAndItems", "มาตรการและข้อที่แก้ไข", 22, Column.Kind.TEXT, PlanColumn::measureAndItems),
    STEPS("steps", "ขั้นตอนหรือวิธีการ", 26, Column.Kind.TEXT, row -> Cell.text(steps(row))),
    RESPONSIBLE(
            "responsible",
            "ผู้รับผิดชอบ",
            16,
            Column.Kind.TEXT,
            row -> Cell.text(row.measure().unitNames())),
    PERIOD("period", "ระยะเวลา", 13, Column.Kind.TEXT, PlanColumn::period),
    FINISHED_BY("finishedBy", "แล้วเสร็จภายใน", 11, Column.Kind.DATE, row -> Cell.day(end(row))),
    MONITORING(
            "monitoring",
            "การกำกับติดตาม",
            14,
            Column.Kind.TEXT,
            row -> Cell.text(row.measure().monitoring())),
    FOLLOW_UP("followUp", "การติดตามผล", 18, Column.Kind.TEXT, PlanColumn::followUp),
    EVALUATION("evaluation", "การประเมินผล", 18, Column.Kind.TEXT, PlanColumn::evaluation),
    REPORTING("reporting", "ผลงานและการรายงาน", 20, Column.Kind.TEXT, PlanColumn::reporting);

    private final Column column;
    private final Function<PlanRow, Cell> cell;

    PlanColumn(String id, String name, int share, Column.Kind kind, Function<PlanRow, Cell> cell) {
        this.column = new Column(id, name, share, kind);
        this.cell = cell;
    }

    Column column() {
        return column;
    }

    /** A table of these columns with a row for each of the measures. */
    static Table table(String id, String title, List<PlanRow> rows, PlanColumn... columns) {
        List<PlanColumn> wanted = List.of(columns);
        return new Table(
                id,
                title,
                wanted.stream().map(PlanColumn::column).toList(),
                rows.stream()
                        .map(row ->
                                wanted.stream().map(column -> column.of(row)).toList())
                        .toList());
    }

    Cell of(PlanRow row) {
        return cell.apply(row);
    }

    private static Cell indicator(PlanRow row) {
        return Cell.text(row.issue() == null ? null : row.issue().label());
    }

    private static Cell issue(PlanRow row) {
        var lines = new ArrayList<String>();
        if (row.issue() != null && row.items().isEmpty()) {
            lines.add(row.issue().nameTh());
        }
        row.items()
                .forEach(item -> lines.add(item.topicTh() == null ? item.code() : item.code() + " " + item.topicTh()));
        return Cell.text(lines);
    }

    private static List<String> titled(PlanRow row) {
        var lines = new ArrayList<String>();
        lines.add(row.measure().title());
        if (row.measure().budget() != null) {
            lines.add("งบประมาณ " + Wordings.baht(row.measure().budget()));
        }
        return lines;
    }

    private static List<String> steps(PlanRow row) {
        var lines = new ArrayList<String>();
        row.measure().steps().forEach(step -> lines.add((lines.size() + 1) + ") " + step));
        return lines;
    }

    private static Cell measureAndSteps(PlanRow row) {
        var lines = new ArrayList<>(titled(row));
        lines.addAll(steps(row));
        return Cell.text(lines);
    }

    private static Cell measureAndItems(PlanRow row) {
        var lines = new ArrayList<>(titled(row));
        if (!row.measure().itemCodes().isEmpty()) {
            lines.add("แก้ไขข้อ " + String.join(", ", row.measure().itemCodes()));
        }
        return Cell.text(lines);
    }

    private static Cell period(PlanRow row) {
        var period = row.measure().period();
        return period == null ? Cell.BLANK : Cell.text(Wordings.period(period, row.fiscalYear()));
    }

    private static LocalDate end(PlanRow row) {
        return Optional.ofNullable(row.measure().period())
                .flatMap(Plan.Period::lastDay)
                .orElse(null);
    }

    private static Cell followUp(PlanRow row) {
        var lines = new ArrayList<String>();
        lines.add(row.measure().monitoring());
        var reporting = row.measure().reporting();
        if (reporting != null && reporting.frequency() != null) {
            lines.add("รายงาน" + Wordings.frequency(reporting.frequency()));
        }
        return Cell.text(lines);
    }

    private static Cell evaluation(PlanRow row) {
        var lines = new ArrayList<String>();
        lines.add(row.measure().monitoring());
        var reporting = row.measure().reporting();
        if (reporting != null) {
            lines.add(reporting.content());
        }
        return Cell.text(lines);
    }

    private static Cell reporting(PlanRow row) {
        var reporting = row.measure().reporting();
        if (reporting == null) {
            return Cell.BLANK;
        }
        var lines = new ArrayList<String>();
        reporting.deliverables().forEach(deliverable -> lines.add("– " + deliverable));
        lines.add(reporting.content());
        if (reporting.frequency() != null) {
            lines.add("รายงาน" + Wordings.frequency(reporting.frequency()));
        }
        return Cell.text(lines);
    }
}
