package org.itahub.reporting.document;

import java.util.List;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.text.Language;

/** A table's cells as people read them. */
public record CellWords(Language language, Numerals numerals) {
    /** Holds day and month together; in a narrow column the year may go to the next line. */
    private static final String HARD_SPACE = "\u00a0";

    /** As that document's readers read them. */
    public static CellWords of(Document document, Numerals numerals) {
        return new CellWords(Language.of(document.language()), numerals);
    }

    /** The cell's lines, at least one: a dash where it is blank. */
    public List<String> of(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.lines();
            case Cell.Figure figure -> List.of(numerals.write(figure.value().toPlainString()));
            case Cell.Day day ->
                List.of(numerals.write(language.shortDay(day.date()).replaceFirst(" ", HARD_SPACE)));
            case Cell.Blank blank -> List.of(Wordings.NOT_KNOWN);
        };
    }
}
