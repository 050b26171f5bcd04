package org.itahub.reporting.document.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final LocalDate DAY = LocalDate.of(2022, 11, 21);
    private static final Column NO = new Column("no", "ที่", 10, Column.Kind.NUMBER);
    private static final Column NAME = new Column("name", "ชื่อ", 90, Column.Kind.TEXT);
    private static final SignOff.Heads HEADS = new SignOff.Heads("no", "post", "name", "date");

    @Test
    void a_row_has_a_cell_for_every_column() {
        List<List<Cell>> short1 = List.of(List.of(Cell.BLANK));

        assertThrows(IllegalArgumentException.class, () -> new Table("t", "t", List.of(NO, NAME), short1));
    }

    @Test
    void a_cell_is_of_its_columns_kind_or_blank() {
        List<List<Cell>> text = List.of(List.of(Cell.text("หนึ่ง")));

        assertThrows(IllegalArgumentException.class, () -> new Table("t", "t", List.of(NO), text));
        assertEquals(
                1,
                new Table("t", "t", List.of(NO), List.of(List.of(Cell.BLANK)))
                        .rows()
                        .size());
    }

    @Test
    void a_figure_is_rounded_half_up_and_keeps_its_decimals() {
        assertEquals(new Cell.Figure(new BigDecimal("97.45")), Cell.figure(new BigDecimal("97.445"), 2));
        assertEquals(new Cell.Figure(new BigDecimal("100.00")), Cell.figure(new BigDecimal("100"), 2));
    }

    @Test
    void what_is_not_known_is_blank() {
        assertSame(Cell.BLANK, Cell.figure(null, 2));
        assertSame(Cell.BLANK, Cell.day(null));
        assertSame(Cell.BLANK, Cell.text((String) null));
        assertSame(Cell.BLANK, Cell.text(Arrays.asList(null, " ")));
    }

    @Test
    void lines_that_say_nothing_are_left_out() {
        assertEquals(new Cell.Text(List.of("ก", "ข")), Cell.text(Arrays.asList("ก", null, "", "ข")));
    }

    @Test
    void a_sign_off_has_a_column_of_names_only_where_one_is_known() {
        var posts = new SignOff("s", HEADS, List.of(new SignOff.Signer("ปลัด", null, DAY)));
        var names = new SignOff(
                "s", HEADS, List.of(new SignOff.Signer("ปลัด", null, DAY), new SignOff.Signer("นายก", "ก ข", null)));

        assertEquals(List.of("no", "post", "date"), ids(posts.table()));
        assertEquals(List.of("no", "post", "name", "date"), ids(names.table()));
        assertEquals(
                List.of(Cell.figure(BigDecimal.ONE, 0), Cell.text("ปลัด"), Cell.BLANK, Cell.day(DAY)),
                names.table().rows().getFirst());
    }

    @Test
    void its_tables_are_all_that_has_rows_in_the_order_of_reading() {
        var table = new Table("t", "t", List.of(NO), List.of());
        var document =
                document(List.of(new Heading(1, "h"), table, new Paragraph("p"), new SignOff("s", HEADS, List.of())));

        assertEquals(
                List.of("t", "sign-off"),
                document.tables().stream().map(Table::id).toList());
    }

    @Test
    void every_text_is_rewritten_and_no_figure_or_day() {
        var table = new Table(
                "id", "title", List.of(NO, NAME), List.of(List.of(Cell.figure(BigDecimal.TWO, 0), Cell.text("text"))));
        var signed = new SignOff("s", HEADS, List.of(new SignOff.Signer("post", "name", DAY)));

        var upper = document(List.of(new Heading(3, "h"), new Paragraph("p"), table, signed))
                .rewritten(text -> text.toUpperCase(Locale.ROOT));

        assertEquals(
                List.of(
                        new Heading(3, "H"),
                        new Paragraph("P"),
                        new Table(
                                "id",
                                "TITLE",
                                List.of(NO, NAME),
                                List.of(List.of(Cell.figure(BigDecimal.TWO, 0), Cell.text("TEXT")))),
                        new SignOff(
                                "S",
                                new SignOff.Heads("NO", "POST", "NAME", "DATE"),
                                List.of(new SignOff.Signer("POST", "NAME", DAY)))),
                upper.blocks());
        assertEquals("TITLE", upper.title());
        assertEquals(Set.of("N"), upper.names());
        assertEquals("th", upper.language());
    }

    @Test
    void headings_go_three_levels_deep() {
        assertThrows(IllegalArgumentException.class, () -> new Heading(4, "h"));
        assertThrows(IllegalArgumentException.class, () -> new Heading(0, "h"));
    }

    private static Document document(List<Block> blocks) {
        return new Document("title", List.of("sub"), "owner", "th", Set.of("n"), blocks);
    }

    private static List<String> ids(Table table) {
        return table.columns().stream().map(Column::id).toList();
    }
}
