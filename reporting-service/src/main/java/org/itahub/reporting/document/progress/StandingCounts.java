package org.itahub.reporting.document.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Table;

/** How many measures stand how. */
final class StandingCounts {
    private static final List<Column> COLUMNS = List.of(
            new Column("state", "สถานะ", 70, Column.Kind.TEXT),
            new Column("measures", "จำนวนมาตรการ", 30, Column.Kind.NUMBER));

    private StandingCounts() {}

    /** A row for every standing that an accepted report can say and for each other that there is, then the sum. */
    static Table table(String title, List<Standing> standings) {
        var rows = new ArrayList<List<Cell>>();
        for (Standing standing : Standing.values()) {
            long measures = standings.stream().filter(standing::equals).count();
            if (measures > 0 || standing.compareTo(Standing.CANCELLED) <= 0) {
                rows.add(row(standing.labelTh(), measures));
            }
        }
        rows.add(row("รวม", standings.size()));
        return new Table("summary", title, COLUMNS, rows);
    }

    private static List<Cell> row(String name, long measures) {
        return List.of(Cell.text(name), Cell.figure(BigDecimal.valueOf(measures), 0));
    }
}
