package org.itahub.reporting.document.model;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * @param id by which programs know it
 * @param title what stands above it
 * @param rows each with a cell for every column, of the column's kind
 */
public record Table(String id, String title, List<Column> columns, List<List<Cell>> rows) implements Block {

    /** @throws IllegalArgumentException where a row does not fit the columns */
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            check(row, columns);
        }
    }

    @Override
    public Table rewritten(UnaryOperator<String> text) {
        return new Table(
                id,
                text.apply(title),
                columns.stream().map(column -> column.rewritten(text)).toList(),
                rows.stream()
                        .map(row ->
                                row.stream().map(cell -> cell.rewritten(text)).toList())
                        .toList());
    }

    /** The same with other shares for its columns. */
    public Table shared(int[] shares) {
        return new Table(
                id,
                title,
                IntStream.range(0, shares.length)
                        .mapToObj(column -> columns.get(column).shared(shares[column]))
                        .toList(),
                rows);
    }

    /** All columns' shares together. */
    public int shares() {
        return columns.stream().mapToInt(Column::share).sum();
    }

    private static void check(List<Cell> row, List<Column> columns) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
        }
        for (int i = 0; i < row.size(); i++) {
            if (!row.get(i).fits(columns.get(i).kind())) {
                throw new IllegalArgumentException("No " + columns.get(i).kind() + ": " + row.get(i));
            }
        }
    }
}
