package org.itahub.reporting.document.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Table;

/** A column of a table with what stands in it for each of the things that the table lists. */
record Field<T>(Column column, Function<T, Cell> cell) {

    static <T> Field<T> text(String id, String name, int share, Function<T, String> text) {
        return new Field<>(new Column(id, name, share, Column.Kind.TEXT), thing -> Cell.text(text.apply(thing)));
    }

    static <T> Field<T> lines(String id, String name, int share, Function<T, List<String>> lines) {
        return new Field<>(new Column(id, name, share, Column.Kind.TEXT), thing -> Cell.text(lines.apply(thing)));
    }

    static <T> Field<T> day(String id, String name, int share, Function<T, LocalDate> day) {
        return new Field<>(new Column(id, name, share, Column.Kind.DATE), thing -> Cell.day(day.apply(thing)));
    }

    /** Two decimals. */
    static <T> Field<T> score(String id, String name, int share, Function<T, BigDecimal> score) {
        return number(id, name, share, 2, score);
    }

    static <T> Field<T> count(String id, String name, int share, Function<T, Integer> count) {
        return number(id, name, share, 0, thing -> {
            Integer number = count.apply(thing);
            return number == null ? null : BigDecimal.valueOf(number);
        });
    }

    /** As many decimals as the number needs. */
    static <T> Field<T> plain(String id, String name, int share, Function<T, BigDecimal> number) {
        return new Field<>(new Column(id, name, share, Column.Kind.NUMBER), thing -> {
            BigDecimal value = number.apply(thing);
            return Cell.figure(
                    value,
                    value == null ? 0 : Math.max(0, value.stripTrailingZeros().scale()));
        });
    }

    private static <T> Field<T> number(
            String id, String name, int share, int decimals, Function<T, BigDecimal> number) {
        return new Field<>(
                new Column(id, name, share, Column.Kind.NUMBER), thing -> Cell.figure(number.apply(thing), decimals));
    }

    /** A row for each thing. */
    static <T> Table table(String id, String title, List<Field<T>> fields, List<T> things) {
        return new Table(
                id,
                title,
                fields.stream().map(Field::column).toList(),
                things.stream()
                        .map(thing -> fields.stream()
                                .map(field -> field.cell().apply(thing))
                                .toList())
                        .toList());
    }
}
