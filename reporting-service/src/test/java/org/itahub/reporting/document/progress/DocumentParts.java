package org.itahub.reporting.document.progress;

import java.util.List;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Table;

/** Finds what a test asks of a document. */
final class DocumentParts {
    private DocumentParts() {}

    static Table table(Document document, String id) {
        return document.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** All cells of a column, in words. */
    static List<String> column(Table table, String column) {
        return table.rows().stream()
                .map(row -> text(row.get(place(table, column))))
                .toList();
    }

    /** The cell of the first row about that measure. */
    static Cell cell(Table table, int measureNo, String column) {
        return table.rows().stream()
                .filter(row -> text(row.get(place(table, "no"))).equals(Integer.toString(measureNo)))
                .findFirst()
                .orElseThrow()
                .get(place(table, column));
    }

    static List<String> lines(Table table, int measureNo, String column) {
        return ((Cell.Text) cell(table, measureNo, column)).lines();
    }

    static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> String.join("\n", text.lines());
            case Cell.Figure figure -> figure.value().toPlainString();
            case Cell.Day day -> day.date().toString();
            case Cell.Blank blank -> "";
        };
    }

    private static int place(Table table, String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(column)) {
                return i;
            }
        }
        throw new AssertionError("No column " + column);
    }
}
