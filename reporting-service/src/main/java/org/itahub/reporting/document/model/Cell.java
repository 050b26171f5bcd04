package org.itahub.reporting.document.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** What stands in one place of a table. */
public sealed interface Cell {
    /** Nothing is known or nothing applies. */
    Cell BLANK = new Blank();

    /** @param lines at least one */
    record Text(List<String> lines, Shade shade) implements Cell {
        public Text {
            lines = List.copyOf(lines);
        }

        public Text(List<String> lines) {
            this(lines, Shade.NONE);
        }
    }

    /** A figure, rounded half up where it is shown. */
    record Figure(BigDecimal value, Shade shade) implements Cell {
        public Figure(BigDecimal value) {
            this(value, Shade.NONE);
        }
    }

    record Day(LocalDate date) implements Cell {}

    record Blank() implements Cell {}

    /** The lines that say something; blank where none does. */
    static Cell text(List<String> lines) {
        List<String> said =
                lines.stream().filter(line -> line != null && !line.isBlank()).toList();
        return said.isEmpty() ? BLANK : new Text(said);
    }

    static Cell text(String line) {
        return line == null ? BLANK : text(List.of(line));
    }

    /** @param value may be null; @param decimals how many are shown */
    static Cell figure(BigDecimal value, int decimals) {
        return value == null ? BLANK : new Figure(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** @param date may be null */
    static Cell day(LocalDate date) {
        return date == null ? BLANK : new Day(date);
    }

    /** The same on that ground; a blank cell has none. */
    default Cell shaded(Shade shade) {
        return switch (this) {
            case Text text -> new Text(text.lines(), shade);
            case Figure figure -> new Figure(figure.value(), shade);
            case Day day -> day;
            case Blank blank -> blank;
        };
    }

    default Shade shade() {
        return Shade.NONE;
    }

    default boolean fits(Column.Kind kind) {
        return switch (this) {
            case Text text -> kind == Column.Kind.TEXT;
            case Figure figure -> kind == Column.Kind.NUMBER;
            case Day day -> kind == Column.Kind.DATE;
            case Blank blank -> true;
        };
    }

    default Cell rewritten(UnaryOperator<String> text) {
        return this instanceof Text(List<String> lines, Shade shade)
                ? new Text(lines.stream().map(text).toList(), shade)
                : this;
    }
}
