package org.itahub.reporting.document.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import org.itahub.platform.tables.TableFiles;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Table;

/**
 * Writes a document's tables as one CSV by RFC 4180, in UTF-8 with a byte order mark. Each row begins with its table's
 * title; a column is there once for all tables that have it, and empty where a table has not. Figures and days are
 * written for machines, whatever the document's digits; prose is left out.
 */
public final class DocumentCsv {
    private DocumentCsv() {}

    /** @param tableHead what stands above the tables' titles */
    public static byte[] of(Document document, String tableHead) {
        var heads = new LinkedHashSet<String>();
        document.tables()
                .forEach(table -> table.columns().stream().map(Column::name).forEach(heads::add));
        List<String> names = List.copyOf(heads);
        var rows = new ArrayList<List<String>>();
        rows.add(line(tableHead, names));
        for (Table table : document.tables()) {
            for (List<Cell> row : table.rows()) {
                var cells = new ArrayList<>(Collections.nCopies(names.size(), ""));
                for (int i = 0; i < row.size(); i++) {
                    cells.set(names.indexOf(table.columns().get(i).name()), written(row.get(i)));
                }
                rows.add(line(table.title(), cells));
            }
        }
        return TableFiles.csv(rows);
    }

    private static List<String> line(String first, List<String> others) {
        var line = new ArrayList<String>();
        line.add(first);
        line.addAll(others);
        return line;
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> String.join("\n", text.lines());
            case Cell.Figure figure -> figure.value().toPlainString();
            case Cell.Day day -> day.date().toString();
            case Cell.Blank blank -> "";
        };
    }
}
