package org.itahub.reporting.document.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.itahub.reporting.document.Phrases;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.document.text.Values;
import org.itahub.reporting.plan.Plan;

/** What the columns of a measures plan are made of; each layout takes those it wants. */
enum PlanColumn {
    NO(
            "no",
            4,
            Column.Kind.NUMBER,
            (row, texts) -> Cell.figure(BigDecimal.valueOf(row.measure().no()), 0)),
    INDICATOR("indicator", 15, Column.Kind.TEXT, PlanColumn::indicator),
    SCORE(
            "score",
            9,
            Column.Kind.NUMBER,
            (row, texts) -> Cell.figure(row.score().orElse(null), 2)),
    ISSUE("issue", 16, Column.Kind.TEXT, PlanColumn::issue),
    MEASURE("measure", 18, Column.Kind.TEXT, (row, texts) -> Cell.text(titled(row, texts))),
    MEASURE_AND_STEPS("measureAndSteps", 38, Column.Kind.TEXT, PlanColumn::measureAndSteps),
    MEASURE_AND_ITEMS("measureAndItems", 22, Column.Kind.TEXT, PlanColumn::measureAndItems),
    STEPS("steps", 26, Column.Kind.TEXT, (row, texts) -> Cell.text(steps(row))),
    RESPONSIBLE("responsible", 16, Column.Kind.TEXT, (row, texts) -> Cell.text(units(row, texts))),
    PERIOD("period", 13, Column.Kind.TEXT, PlanColumn::period),
    FINISHED_BY("finishedBy", 11, Column.Kind.DATE, (row, texts) -> Cell.day(end(row))),
    MONITORING(
            "monitoring",
            14,
            Column.Kind.TEXT,
            (row, texts) -> Cell.text(row.measure().monitoring())),
    FOLLOW_UP("followUp", 18, Column.Kind.TEXT, PlanColumn::followUp),
    EVALUATION("evaluation", 18, Column.Kind.TEXT, PlanColumn::evaluation),
    REPORTING("reporting", 20, Column.Kind.TEXT, PlanColumn::reporting);

    private final String id;
    private final int share;
    private final Column.Kind kind;
    private final BiFunction<PlanRow, Texts, Cell> cell;

    PlanColumn(String id, int share, Column.Kind kind, BiFunction<PlanRow, Texts, Cell> cell) {
        this.id = id;
        this.share = share;
        this.kind = kind;
        this.cell = cell;
    }

    Column column(Texts texts) {
        return new Column(id, texts.say("column." + id), share, kind);
    }

    /** A table of these columns with a row for each of the measures. */
    static Table table(String id, String title, List<PlanRow> rows, Texts texts, PlanColumn... columns) {
        List<PlanColumn> wanted = List.of(columns);
        return new Table(
                id,
                title,
                wanted.stream().map(column -> column.column(texts)).toList(),
                rows.stream()
                        .map(row -> wanted.stream()
                                .map(column -> column.of(row, texts))
                                .toList())
                        .toList());
    }

    Cell of(PlanRow row, Texts texts) {
        return cell.apply(row, texts);
    }

    private static Cell indicator(PlanRow row, Texts texts) {
        return Cell.text(row.issue() == null ? null : row.issue().label());
    }

    private static Cell issue(PlanRow row, Texts texts) {
        var lines = new ArrayList<String>();
        if (row.issue() != null && row.items().isEmpty()) {
            lines.add(row.issue().nameTh());
        }
        row.items()
                .forEach(item -> lines.add(item.topicTh() == null ? item.code() : item.code() + " " + item.topicTh()));
        return Cell.text(lines);
    }

    private static List<String> titled(PlanRow row, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(row.measure().title());
        if (row.measure().budget() != null) {
            String amount = new Phrases(texts).amount(row.measure().budget());
            lines.add(texts.say("cell.budget", Values.of("amount", amount)));
        }
        return lines;
    }

    private static List<String> steps(PlanRow row) {
        var lines = new ArrayList<String>();
        row.measure().steps().forEach(step -> lines.add((lines.size() + 1) + ") " + step));
        return lines;
    }

    private static Cell measureAndSteps(PlanRow row, Texts texts) {
        var lines = new ArrayList<>(titled(row, texts));
        lines.addAll(steps(row));
        return Cell.text(lines);
    }

    private static Cell measureAndItems(PlanRow row, Texts texts) {
        var lines = new ArrayList<>(titled(row, texts));
        if (!row.measure().itemCodes().isEmpty()) {
            String items = String.join(", ", row.measure().itemCodes());
            lines.add(texts.say("cell.items", Values.of("items", items)));
        }
        return Cell.text(lines);
    }

    private static List<String> units(PlanRow row, Texts texts) {
        return row.measure().allUnits()
                ? List.of(texts.say("cell.all-units"))
                : row.measure().unitNames();
    }

    private static Cell period(PlanRow row, Texts texts) {
        var period = row.measure().period();
        return period == null ? Cell.BLANK : Cell.text(new Phrases(texts).period(period, row.fiscalYear()));
    }

    private static LocalDate end(PlanRow row) {
        return Optional.ofNullable(row.measure().period())
                .flatMap(Plan.Period::lastDay)
                .orElse(null);
    }

    private static Cell followUp(PlanRow row, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(row.measure().monitoring());
        lines.addAll(frequency(row, texts));
        return Cell.text(lines);
    }

    private static Cell evaluation(PlanRow row, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add(row.measure().monitoring());
        var reporting = row.measure().reporting();
        if (reporting != null) {
            lines.add(reporting.content());
        }
        return Cell.text(lines);
    }

    private static Cell reporting(PlanRow row, Texts texts) {
        var reporting = row.measure().reporting();
        if (reporting == null) {
            return Cell.BLANK;
        }
        var lines = new ArrayList<String>();
        reporting.deliverables().forEach(deliverable -> lines.add("– " + deliverable));
        lines.add(reporting.content());
        lines.addAll(frequency(row, texts));
        return Cell.text(lines);
    }

    /** A line, or none where it is not said how often. */
    private static List<String> frequency(PlanRow row, Texts texts) {
        var reporting = row.measure().reporting();
        if (reporting == null || reporting.frequency() == null) {
            return List.of();
        }
        String frequency = new Phrases(texts).frequency(reporting.frequency());
        return List.of(texts.say("cell.frequency", Values.of("frequency", frequency)));
    }
}
