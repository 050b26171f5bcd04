package org.itahub.reporting.document.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.progress.Progress;

/** What the tables of progress are made of; each takes those columns that it wants. */
enum ProgressColumn {
    NO(
            "no",
            "ที่",
            4,
            Column.Kind.NUMBER,
            row -> Cell.figure(BigDecimal.valueOf(row.measure().no()), 0)),
    MEASURE(
            "measure",
            "มาตรการ",
            17,
            Column.Kind.TEXT,
            row -> Cell.text(row.measure().title())),
    QUARTER(
            "quarter",
            "ไตรมาส",
            8,
            Column.Kind.NUMBER,
            row -> Cell.figure(BigDecimal.valueOf(row.quarter().number()), 0)),
    STATE("state", "สถานะ", 12, Column.Kind.TEXT, row -> Cell.text(state(row))),
    PERCENT("percent", "ร้อยละ", 6, Column.Kind.NUMBER, row -> percent(row)),
    DONE("done", "ผลการดำเนินการ", 20, Column.Kind.TEXT, row -> told(row, ProgressColumn::done)),
    EVIDENCE("evidence", "ผลผลิตและหลักฐาน", 18, Column.Kind.TEXT, row -> told(row, ProgressColumn::evidence)),
    OBSTACLES("obstacles", "ปัญหาและอุปสรรค", 16, Column.Kind.TEXT, row -> told(row, ProgressColumn::obstacles)),
    SUGGESTIONS("suggestions", "ข้อเสนอแนะ", 14, Column.Kind.TEXT, row -> told(row, ProgressColumn::suggestions)),
    REPORTED_ON(
            "reportedOn",
            "วันที่รายงาน",
            12,
            Column.Kind.DATE,
            row -> Cell.day(row.accepted().map(Progress::reportedOn).orElse(null)));

    private static final String NO_OBSTACLES = "ไม่มีปัญหาหรืออุปสรรคที่รายงาน";
    private static final String NO_SUGGESTIONS = "ไม่มีข้อเสนอแนะที่รายงาน";

    private final Column column;
    private final Function<MeasureQuarter, Cell> cell;

    ProgressColumn(String id, String name, int share, Column.Kind kind, Function<MeasureQuarter, Cell> cell) {
        this.column = new Column(id, name, share, kind);
        this.cell = cell;
    }

    /** A table of these columns with a row for each of the measures. */
    static Table table(String id, String title, List<MeasureQuarter> rows, ProgressColumn... columns) {
        return new Table(
                id,
                title,
                List.of(columns).stream().map(each -> each.column).toList(),
                rows.stream()
                        .map(row -> List.of(columns).stream()
                                .map(each -> each.cell.apply(row))
                                .toList())
                        .toList());
    }

    static Cell percent(MeasureQuarter row) {
        return Cell.figure(
                row.accepted().map(Progress::percent).map(BigDecimal::valueOf).orElse(null), 0);
    }

    private static List<String> state(MeasureQuarter row) {
        var lines = new ArrayList<String>();
        lines.add(
                row.cancelledBefore()
                        ? "ยกเลิกแล้วในไตรมาสที่ " + row.earlier().orElseThrow().quarter()
                        : row.standing().labelTh());
        if (row.report().filter(Progress::late).isPresent()) {
            lines.add("(ส่งเกินกำหนด)");
        }
        return lines;
    }

    private static Cell told(MeasureQuarter row, Function<Progress, List<String>> lines) {
        return row.accepted().map(lines).map(Cell::text).orElse(Cell.BLANK);
    }

    private static List<String> done(Progress report) {
        var lines = new ArrayList<String>();
        if (!Wordings.silent(report.cancelReason())) {
            lines.add("เหตุที่ยกเลิก: " + report.cancelReason());
        }
        lines.add(report.done());
        return lines;
    }

    private static List<String> evidence(Progress report) {
        var lines = new ArrayList<String>();
        report.deliverables().forEach(each -> add(lines, each.title(), each.link()));
        report.evidence().forEach(each -> add(lines, each.title(), each.link()));
        return lines;
    }

    private static void add(List<String> lines, String title, String link) {
        lines.add("– " + title);
        lines.add(link);
    }

    /** A report that is silent on obstacles fails its disclosure item, so that there were none is said in words. */
    private static List<String> obstacles(Progress report) {
        var lines = new ArrayList<String>();
        lines.add(Wordings.silent(report.obstacles()) ? NO_OBSTACLES : report.obstacles());
        if (!Wordings.silent(report.whatHelped())) {
            lines.add("วิธีแก้ไขที่ได้ผล: " + report.whatHelped());
        }
        return lines;
    }

    private static List<String> suggestions(Progress report) {
        return List.of(Wordings.silent(report.suggestions()) ? NO_SUGGESTIONS : report.suggestions());
    }
}
