package org.itahub.reporting.document.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itahub.reporting.document.CellWords;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Table;

/** Lines of tables in a PDF that end within a word. */
public final class TornWords {
    private final LineBreaks breaks;
    /** Where a line may end, in letters without blanks, by the text without blanks. */
    private final Map<String, Set<Integer>> heads = new HashMap<>();

    private final Map<String, Set<Integer>> cells = new HashMap<>();

    private TornWords(Document document, Numerals numerals) {
        breaks = new LineBreaks(new ProtectedTerms().and(document.names()));
        var words = CellWords.of(document, numerals);
        for (Table table : document.tables()) {
            table.columns().forEach(column -> heads.put(compact(column.name()), between(column.name())));
            table.rows().stream()
                    .flatMap(List::stream)
                    .flatMap(cell -> words.of(cell).stream())
                    .forEach(line -> cells.put(compact(line), places(line, breaks.inColumn(line))));
        }
    }

    /** Each with a bar where its lines end. */
    public static List<String> in(Document document, Numerals numerals, byte[] pdf) {
        var torn = new TornWords(document.rewritten(numerals::write), numerals);
        var found = new ArrayList<String>();
        for (var part : PdfStructure.of(pdf)) {
            if (part.tags().contains("/TH") && !whole(part, torn.heads)) {
                found.add("head " + String.join("|", part.lines()));
            }
            if (part.tags().contains("/TD") && !whole(part, torn.cells)) {
                found.add("cell " + String.join("|", part.lines()));
            }
        }
        return found;
    }

    private static boolean whole(PdfStructure.Part part, Map<String, Set<Integer>> allowed) {
        Set<Integer> places = allowed.get(compact(part.text()));
        if (places == null) {
            throw new AssertionError("No cell says " + part.text());
        }
        int end = 0;
        for (String line : part.lines()) {
            end += compact(line).length();
            if (!places.contains(end)) {
                return false;
            }
        }
        return true;
    }

    /** A head may end its lines between words only, however long these are. */
    private Set<Integer> between(String head) {
        var words = BreakIterator.getLineInstance(ULocale.forLanguageTag("th"));
        words.setText(head);
        return places(
                head, breaks.inColumn(head).stream().filter(words::isBoundary).toList());
    }

    private static Set<Integer> places(String text, List<Integer> breaks) {
        var places = new HashSet<Integer>();
        breaks.forEach(at -> places.add(compact(text.substring(0, at)).length()));
        return places;
    }

    private static String compact(String text) {
        return text.replaceAll("[\\s\\u00a0]", "");
    }
}
