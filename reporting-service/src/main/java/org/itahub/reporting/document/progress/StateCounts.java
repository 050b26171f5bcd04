package org.itahub.reporting.document.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.text.Texts;

/** How many measures stand how. */
final class StateCounts {
    private StateCounts() {}

    /** A row for every state that an accepted report can say and for each other that there is, then the sum. */
    static Table table(String title, List<MeasureState> states, Texts texts) {
        var rows = new ArrayList<List<Cell>>();
        for (MeasureState state : MeasureState.values()) {
            long measures = states.stream().filter(state::equals).count();
            if (measures > 0 || state.compareTo(MeasureState.CANCELLED) <= 0) {
                rows.add(row(state.label(texts), measures));
            }
        }
        rows.add(row(texts.say("cell.total"), states.size()));
        return new Table(
                "summary",
                title,
                List.of(
                        new Column("state", texts.say("column.state"), 70, Column.Kind.TEXT),
                        new Column("measures", texts.say("column.measures"), 30, Column.Kind.NUMBER)),
                rows);
    }

    private static List<Cell> row(String name, long measures) {
        return List.of(Cell.text(name), Cell.figure(BigDecimal.valueOf(measures), 0));
    }
}
