package org.itahub.reporting.document.progress;

import java.math.BigDecimal;
import java.util.List;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Table;
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

    private static final List<Column> COLUMNS = List.of(
            new Column("quarter", "ไตรมาส", 8, Column.Kind.NUMBER),
            new Column("no", "มาตรการที่", 9, Column.Kind.NUMBER),
            new Column("measure", "มาตรการ", 20, Column.Kind.TEXT),
            new Column("subject", "เรื่องที่เปลี่ยน", 14, Column.Kind.TEXT),
            new Column("before", "เดิม", 18, Column.Kind.TEXT),
            new Column("after", "ปัจจุบัน", 18, Column.Kind.TEXT),
            new Column("reason", "เหตุผล", 18, Column.Kind.TEXT));

    Change(Quarter quarter, Plan.Measure measure, String subject, String before, String after, String reason) {
        this(quarter, measure, subject, lines(before), lines(after), lines(reason));
    }

    static Table table(List<Change> changes) {
        return new Table(
                "changes",
                "สิ่งที่เปลี่ยนไปจากแผน",
                COLUMNS,
                changes.stream().map(Change::row).toList());
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
