package org.itahub.reporting.document.docx;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.itahub.reporting.document.CellWords;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.WidePaper;
import org.itahub.reporting.document.chart.Lettering;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Table;

/**
 * How wide a table's columns are: by their shares, but each at least as wide as its longest word, for Word breaks a word
 * that has no room. Where the table has no room for all words, heads and figures go first.
 */
public final class WordWidths {
    /** Of the type of tables, in points. */
    private static final double SIZE = 13;

    private static final int TWENTIETHS = 20;
    /** A cell's margins and a little more, for Word measures otherwise than we do; in twentieths of a point. */
    private static final int MARGINS = 160;

    private final CellWords words;
    private final Lettering lettering;

    private WordWidths(CellWords words, Lettering lettering) {
        this.words = words;
        this.lettering = lettering;
    }

    /** The same document with the widths of its tables' columns as their shares, in twentieths of a point. */
    public static Document fitted(Document document, Numerals numerals, Lettering lettering) {
        var widths = new WordWidths(CellWords.of(document, numerals), lettering);
        return document.with(WidePaper.sections(document).stream()
                .flatMap(section -> section.blocks().stream()
                        .map(block -> widths.fitted(block, new WordPaper(section.across()).width())))
                .toList());
    }

    private Block fitted(Block block, int width) {
        return block instanceof Table table ? table.shared(of(table, width)) : block;
    }

    private int[] of(Table table, int width) {
        int[] shares = table.columns().stream().mapToInt(Column::share).toArray();
        int[] all = needs(table, column -> true);
        int[] first = needs(table, column -> column.kind() == Column.Kind.NUMBER);
        return List.of(all, first, new int[shares.length]).stream()
                .filter(needs -> IntStream.of(needs).sum() <= width)
                .findFirst()
                .map(needs -> spread(shares, needs, width))
                .orElseThrow();
    }

    /** By the shares, but none less than it needs. */
    static int[] spread(int[] shares, int[] needs, int width) {
        var narrow = new BitSet();
        int rest = width;
        int left = IntStream.of(shares).sum();
        for (int column = 0; column < shares.length; ) {
            boolean fits = narrow.get(column) || (long) needs[column] * left <= (long) rest * shares[column];
            if (!fits) {
                narrow.set(column);
                rest -= needs[column];
                left -= shares[column];
            }
            column = fits ? column + 1 : 0;
        }
        int[] widths = needs.clone();
        for (int column = 0; column < shares.length; column++) {
            if (!narrow.get(column)) {
                widths[column] = (int) ((long) rest * shares[column] / left);
            }
        }
        return widths;
    }

    /** @param cells which columns must have room for their cells and not for their head alone */
    private int[] needs(Table table, Predicate<Column> cells) {
        return IntStream.range(0, table.columns().size())
                .map(no -> {
                    Column column = table.columns().get(no);
                    double head = longest(column.name(), word -> lettering.boldWidth(word, SIZE));
                    return MARGINS
                            + (int) Math.ceil(
                                    TWENTIETHS * (cells.test(column) ? Math.max(head, cells(table, no)) : head));
                })
                .toArray();
    }

    private double cells(Table table, int column) {
        return table.rows().stream()
                .flatMap(row -> words.of(row.get(column)).stream())
                .mapToDouble(line -> longest(line, word -> lettering.width(word, SIZE)))
                .max()
                .orElse(0);
    }

    /** The width of the longest piece that no line ends in. */
    private double longest(String text, ToDoubleFunction<String> width) {
        double longest = 0;
        int start = 0;
        for (int end : lettering.breaks(text)) {
            longest = Math.max(
                    longest, width.applyAsDouble(text.substring(start, end).strip()));
            start = end;
        }
        return longest;
    }
}
