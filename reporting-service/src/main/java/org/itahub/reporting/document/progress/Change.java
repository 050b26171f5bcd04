package org.itahub.reporting.document.progress;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;
import org.itahub.reporting.plan.Plan;

/**
 * What is otherwise than the plan, or than the quarter before.
 *
 * @param quarter in which it came
 * @param measure null where the plan as a whole changed
 * @param subject what changed of it
 * @param before may be empty, as may {@code after} and {@code reason}
 */
record Change(
        Quarter quarter,
        Plan.Measure measure,
        String subject,
        List<String> before,
        List<String> after,
        List<String> reason) {

    Change(Quarter quarter, Plan.Measure measure, String subject, String before, String after, String reason) {
        this(quarter, measure, subject, lines(before), lines(after), lines(reason));
    }

    /** A table of them; where there is none, that there is none. */
    static Block block(List<Change> changes, Texts texts) {
        return changes.isEmpty()
                ? new Paragraph(texts.say("changes.none"))
                : new Table(
                        "changes",
                        texts.say("table.changes"),
                        columns(texts),
                        changes.stream().map(Change::row).toList());
    }

    private static List<Column> columns(Texts texts) {
        return List.of(
                new Column("quarter", texts.say("column.quarter"), 8, Column.Kind.NUMBER),
                new Column("no", texts.say("column.measureNo"), 9, Column.Kind.NUMBER),
                new Column("measure", texts.say("column.measure"), 20, Column.Kind.TEXT),
                new Column("subject", texts.say("column.subject"), 14, Column.Kind.TEXT),
                new Column("before", texts.say("column.before"), 18, Column.Kind.TEXT),
                new Column("after", texts.say("column.after"), 18, Column.Kind.TEXT),
                new Column("reason", texts.say("column.reason"), 18, Column.Kind.TEXT));
    }

    private List<Cell> row() {
        return List.of(
                Cell.figure(BigDecimal.valueOf(quarter.number()), 0),
                measure == null ? Cell.BLANK : Cell.figure(BigDecimal.valueOf(measure.no()), 0),
                measure == null ? Cell.BLANK : Cell.text(measure.title()),
                Cell.text(subject),
                Cell.text(before),
                Cell.text(after),
                Cell.text(reason));
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : List.of(text);
    }
}
