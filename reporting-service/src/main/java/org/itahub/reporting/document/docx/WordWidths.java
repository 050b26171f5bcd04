package org.itahub.reporting.document.docx;

import java.util.stream.IntStream;
import org.itahub.reporting.document.CellWords;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Table;

/**
 * How wide a table's columns are: by their shares, but a column of figures at least as wide as its longest figure, for Word
 * breaks a figure like a word.
 */
final class WordWidths {
    /** Of a digit in the type of tables, and of a cell's margins, in twentieths of a point. */
    private static final int DIGIT = 160;

    private static final int MARGINS = 140;

    private WordWidths() {}

    /** @param width of the table, in twentieths of a point, as is what comes out */
    static int[] of(Table table, CellWords words, int width) {
        int[] needs = IntStream.range(0, table.columns().size())
                .map(column -> need(table, column, words))
                .toArray();
        int[] widths = new int[needs.length];
        int rest = width;
        int shares = table.shares();
        for (int column = 0; column < needs.length; column++) {
            int share = table.columns().get(column).share();
            if (needs[column] > width * share / table.shares()) {
                widths[column] = needs[column];
                rest -= needs[column];
                shares -= share;
            }
        }
        for (int column = 0; column < needs.length; column++) {
            if (widths[column] == 0) {
                widths[column] = rest * table.columns().get(column).share() / shares;
            }
        }
        return rest > 0 ? widths : byShares(table, width);
    }

    private static int[] byShares(Table table, int width) {
        return table.columns().stream()
                .mapToInt(column -> width * column.share() / table.shares())
                .toArray();
    }

    private static int need(Table table, int column, CellWords words) {
        if (table.columns().get(column).kind() != Column.Kind.NUMBER) {
            return 0;
        }
        return MARGINS
                + DIGIT
                        * table.rows().stream()
                                .map(row -> row.get(column))
                                .flatMap(cell -> words.of(cell).stream())
                                .mapToInt(String::length)
                                .max()
                                .orElse(0);
    }
}
