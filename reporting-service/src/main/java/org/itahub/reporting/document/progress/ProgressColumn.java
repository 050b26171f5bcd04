package org.itahub.reporting.document.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.itahub.reporting.document.Wordings;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.progress.Progress;

/** What the tables of progress are made of; each takes those columns that it wants. */
enum ProgressColumn {
    NO(
            "no",
            4,
            Column.Kind.NUMBER,
            (row, texts) -> Cell.figure(BigDecimal.valueOf(row.measure().no()), 0)),
    MEASURE(
            "measure",
            17,
            Column.Kind.TEXT,
            (row, texts) -> Cell.text(row.measure().title())),
    QUARTER(
            "quarter",
            8,
            Column.Kind.NUMBER,
            (row, texts) -> Cell.figure(BigDecimal.valueOf(row.quarter().number()), 0)),
    STATE("state", 12, Column.Kind.TEXT, (row, texts) -> Cell.text(state(row, texts))),
    PERCENT("percent", 6, Column.Kind.NUMBER, (row, texts) -> percent(row)),
    DONE("done", 20, Column.Kind.TEXT, (row, texts) -> told(row, texts, ProgressColumn::done)),
    EVIDENCE("evidence", 18, Column.Kind.TEXT, (row, texts) -> told(row, texts, ProgressColumn::evidence)),
    OBSTACLES("obstacles", 16, Column.Kind.TEXT, (row, texts) -> told(row, texts, ProgressColumn::obstacles)),
    SUGGESTIONS("suggestions", 14, Column.Kind.TEXT, (row, texts) -> told(row, texts, ProgressColumn::suggestions)),
    REPORTED_ON(
            "reportedOn",
            12,
            Column.Kind.DATE,
            (row, texts) -> Cell.day(row.accepted().map(Progress::reportedOn).orElse(null)));

    private final String id;
    private final int share;
    private final Column.Kind kind;
    private final BiFunction<MeasureQuarter, Texts, Cell> cell;

    ProgressColumn(String id, int share, Column.Kind kind, BiFunction<MeasureQuarter, Texts, Cell> cell) {
        this.id = id;
        this.share = share;
        this.kind = kind;
        this.cell = cell;
    }

    /** A table of these columns with a row for each of the measures. */
    static Table table(String id, String title, List<MeasureQuarter> rows, Texts texts, ProgressColumn... columns) {
        List<ProgressColumn> wanted = List.of(columns);
        return new Table(
                id,
                title,
                wanted.stream().map(each -> each.column(texts)).toList(),
                rows.stream()
                        .map(row -> wanted.stream()
                                .map(each -> each.cell.apply(row, texts))
                                .toList())
                        .toList());
    }

    static Cell percent(MeasureQuarter row) {
        return Cell.figure(
                row.accepted().map(Progress::percent).map(BigDecimal::valueOf).orElse(null), 0);
    }

    private Column column(Texts texts) {
        return new Column(id, texts.say("column." + id), share, kind);
    }

    private static List<String> state(MeasureQuarter row, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(
                row.cancelledBefore()
                        ? texts.say(
                                "cell.cancelled-before",
                                Values.of("quarter", row.earlier().orElseThrow().quarter()))
                        : row.state().label(texts));
        if (row.report().filter(Progress::late).isPresent()) {
            lines.add(texts.say("cell.late"));
        }
        return lines;
    }

    private static Cell told(MeasureQuarter row, Texts texts, BiFunction<Progress, Texts, List<String>> lines) {
        return row.accepted()
                .map(report -> Cell.text(lines.apply(report, texts)))
                .orElse(Cell.BLANK);
    }

    private static List<String> done(Progress report, Texts texts) {
        var lines = new ArrayList<String>();
        if (!Wordings.silent(report.cancelReason())) {
            lines.add(texts.say("cell.cancel-reason") + " " + report.cancelReason());
        }
        lines.add(report.done());
        return lines;
    }

    private static List<String> evidence(Progress report, Texts texts) {
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
    private static List<String> obstacles(Progress report, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(Wordings.silent(report.obstacles()) ? texts.say("cell.no-obstacles") : report.obstacles());
        if (!Wordings.silent(report.whatHelped())) {
            lines.add(texts.say("cell.what-helped") + " " + report.whatHelped());
        }
        return lines;
    }

    private static List<String> suggestions(Progress report, Texts texts) {
        return List.of(Wordings.silent(report.suggestions()) ? texts.say("cell.no-suggestions") : report.suggestions());
    }
}
