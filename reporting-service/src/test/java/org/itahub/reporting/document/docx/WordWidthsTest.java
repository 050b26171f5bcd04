package org.itahub.reporting.document.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.itahub.reporting.document.Numerals;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.document.pdf.Typesetting;
import org.junit.jupiter.api.Test;

class WordWidthsTest {
    private static final int UPRIGHT = new WordPaper(false).width();
    private static final int DIGITS = 20 * 6 * 7;

    @Test
    void columns_are_as_wide_as_their_shares_where_these_give_them_enough() {
        assertArrayEquals(new int[] {300, 700}, WordWidths.spread(new int[] {3, 7}, new int[] {300, 100}, 1000));
    }

    @Test
    void a_column_takes_what_it_needs_from_all_others_and_no_other_falls_below_its_own_need() {
        assertArrayEquals(
                new int[] {400, 280, 320}, WordWidths.spread(new int[] {1, 3, 6}, new int[] {400, 280, 100}, 1000));
    }

    @Test
    void a_table_is_as_wide_as_the_paper_and_a_figure_has_the_room_it_needs() {
        var fitted = fitted(List.of(
                new Column("name", "ชื่อ", 97, Column.Kind.TEXT), new Column("score", "๑", 3, Column.Kind.NUMBER)));

        assertTrue(fitted[1] > DIGITS && fitted[1] < 2 * DIGITS, "wide: " + fitted[1]);
        assertEquals(UPRIGHT, fitted[0] + fitted[1], 1);
    }

    @Test
    void a_head_has_the_room_that_its_longest_word_needs() {
        var fitted = fitted(List.of(
                new Column("name", "Name", 97, Column.Kind.TEXT),
                new Column("quarter", "Quarter 1", 3, Column.Kind.NUMBER)));

        assertTrue(fitted[1] > 20 * Typesetting.LETTERING.boldWidth("Quarter", 13));
        assertTrue(fitted[1] < 20 * Typesetting.LETTERING.boldWidth("Quarter 1", 13));
    }

    @Test
    void where_not_all_words_have_room_heads_and_figures_go_first() {
        var columns = IntStream.range(0, 7)
                .mapToObj(no -> new Column("c" + no, "Quarter", 1, no == 6 ? Column.Kind.NUMBER : Column.Kind.TEXT))
                .toList();
        var row = IntStream.range(0, 7)
                .mapToObj(no -> no == 6 ? Cell.figure(new BigDecimal("1234567890"), 2) : Cell.text("xxxxxxxxxxxxxxxx"))
                .toList();

        var fitted = fitted(new Table("t", "t", columns, List.of(row)));

        for (int column = 0; column < 6; column++) {
            assertTrue(fitted[column] > 20 * Typesetting.LETTERING.boldWidth("Quarter", 13));
        }
        assertTrue(fitted[6] > 2 * DIGITS);
    }

    private static int[] fitted(List<Column> columns) {
        return fitted(new Table(
                "t", "t", columns, List.of(List.of(Cell.text("ก"), Cell.figure(new BigDecimal("100.00"), 2)))));
    }

    private static int[] fitted(Table table) {
        var document = new Document("t", List.of(), "o", "th", Set.of(), List.of(table));
        return WordWidths.fitted(document, Numerals.ARABIC, Typesetting.LETTERING)
                .tables()
                .getFirst()
                .columns()
                .stream()
                .mapToInt(Column::share)
                .toArray();
    }
}
