package org.itahub.reporting.document;

import java.util.List;
import org.itahub.reporting.document.model.Cell;

/** A table's cell as people read it. */
public final class CellWords {
    private CellWords() {}

    /** Its lines, at least one: a dash where it is blank. */
    public static List<String> lines(Cell cell, Numerals numerals) {
        return switch (cell) {
            case Cell.Text text -> text.lines();
            case Cell.Figure figure -> List.of(numerals.write(figure.value().toPlainString()));
            case Cell.Day day -> List.of(numerals.write(Wordings.day(day.date())));
            case Cell.Blank blank -> List.of(Wordings.NOT_KNOWN);
        };
    }
}
