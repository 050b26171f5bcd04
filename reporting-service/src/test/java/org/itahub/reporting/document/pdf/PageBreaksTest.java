package org.itahub.reporting.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itahub.platform.thai.ThaiNumerals;
import org.itahub.reporting.document.model.Block;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Heading;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageBreaksTest {

    static IntStream wherever() {
        return IntStream.rangeClosed(18, 34);
    }

    @ParameterizedTest
    @MethodSource("wherever")
    void a_heading_stands_on_the_page_of_what_it_heads(int linesBefore) {
        var runs = PdfText.runs(Chapters.pdf(Chapters.of(List.of(
                        lines(linesBefore),
                        List.of(new Heading(1, "หัวข้อ")),
                        List.of(new Paragraph("เนื้อความ")),
                        lines(3))
                .stream()
                .<Block>flatMap(List::stream)
                .toList())));

        assertEquals(page(runs, "เนื้อความ"), page(runs, "หัวข้อ"));
    }

    @ParameterizedTest
    @MethodSource("wherever")
    void a_tables_title_and_head_stand_on_the_page_of_its_first_row(int linesBefore) {
        var blocks = new ArrayList<Block>(lines(linesBefore));
        blocks.add(new Heading(1, "หัวข้อ"));
        blocks.add(Chapters.table("ชื่อตาราง", 3));
        var runs = PdfText.runs(Chapters.pdf(Chapters.of(blocks)));

        int first = page(runs, "แถว ๑");
        assertEquals(first, page(runs, "หัวข้อ"));
        assertEquals(first, page(runs, "ชื่อตาราง"));
        assertEquals(
                List.of(first),
                pages(runs, "ลำดับ").stream().distinct().limit(1).toList());
    }

    @Test
    void a_row_stays_whole_and_the_head_stands_on_every_page_of_the_table() {
        var rows = IntStream.rangeClosed(1, 40)
                .mapToObj(row ->
                        List.of(Cell.text("แถว " + row), Cell.text(Collections.nCopies(5, "ขั้น " + row + " จบ"))))
                .toList();
        var runs = PdfText.runs(Chapters.pdf(Chapters.of(List.of(table(rows)))));

        for (int row = 1; row <= 40; row++) {
            var pages = pages(runs, thai("ขั้น " + row + " จบ"));
            assertEquals(5, pages.size());
            assertEquals(1, pages.stream().distinct().count(), "row " + row);
        }
        int last = runs.getLast().page();
        assertTrue(last > 3);
        assertEquals(IntStream.rangeClosed(1, last).boxed().toList(), pages(runs, "ลำดับ"));
    }

    @Test
    void a_row_longer_than_a_page_goes_on_at_the_next_line_under_a_head_of_its_own() {
        var steps = IntStream.rangeClosed(1, 90)
                .mapToObj(step -> "ขั้นที่ " + step + " จบ")
                .toList();
        var runs = PdfText.runs(Chapters.pdf(Chapters.of(List.of(table(List.of(
                List.of(Cell.text("แถว 1"), Cell.text(steps)), List.of(Cell.text("แถว 2"), Cell.text("จบ"))))))));

        assertEquals(
                steps.stream().map(PageBreaksTest::thai).toList(),
                runs.stream()
                        .map(PdfText.Run::text)
                        .filter(text -> text.startsWith("ขั้นที่"))
                        .toList());
        assertEquals(runs.getLast().page(), pages(runs, "ลำดับ").size());
        for (int page = 1; page < runs.getLast().page(); page++) {
            int at = page;
            float lowest = runs.stream()
                    .filter(run -> run.page() == at && run.text().startsWith("ขั้นที่"))
                    .map(PdfText.Run::baseline)
                    .reduce(0f, Math::max);
            assertTrue(lowest > 700, "page " + page + " is filled down to " + lowest);
        }
    }

    @ParameterizedTest
    @MethodSource("wherever")
    void a_row_longer_than_a_page_is_torn_after_two_lines_and_not_before_its_last(int linesBefore) {
        for (Cell cell : List.of(Cell.text("ตรวจ ".repeat(1000)), Cell.text(Collections.nCopies(90, "ตรวจ")))) {
            var blocks = new ArrayList<Block>(lines(linesBefore));
            blocks.add(table(List.of(
                    List.of(Cell.text("แถว 1"), Cell.text("จบ")),
                    List.of(Cell.text("แถว 2"), cell),
                    List.of(Cell.text("แถว 3"), Cell.text("จบ")))));
            var runs = PdfText.runs(Chapters.pdf(Chapters.of(blocks)));

            var lines = runs.stream()
                    .filter(run -> run.text().startsWith("ตรวจ"))
                    .collect(Collectors.groupingBy(PdfText.Run::page, TreeMap::new, Collectors.counting()));
            assertEquals(lines.firstKey(), page(runs, "แถว ๒"));
            assertTrue(lines.size() > 1 && lines.values().stream().allMatch(count -> count > 1), lines::toString);
        }
    }

    private static Table table(List<List<Cell>> rows) {
        return new Table("t", "ชื่อตาราง", Chapters.table("t", 0).columns(), rows);
    }

    private static List<Block> lines(int count) {
        return Collections.nCopies(count, new Paragraph("บรรทัด"));
    }

    private static String thai(String text) {
        return ThaiNumerals.toThai(text);
    }

    private static int page(List<PdfText.Run> runs, String text) {
        return pages(runs, text).getFirst();
    }

    private static List<Integer> pages(List<PdfText.Run> runs, String text) {
        return runs.stream()
                .filter(run -> run.text().strip().equals(text))
                .map(PdfText.Run::page)
                .toList();
    }
}
