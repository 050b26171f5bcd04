package org.itahub.reporting.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.reporting.document.Margins;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Column;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CellEdgesTest {
    private static final String OFFICE = "สำนักงานปลัดองค์การบริหารส่วนจังหวัด";
    private static final float PADDING = 4;

    static Stream<String> hard() {
        return Stream.of(
                "https://www.example.go.th/" + "a".repeat(200),
                "https://example.go.th/?q=" + "%E0%B8%81".repeat(25),
                "W".repeat(200),
                "1234567890".repeat(20),
                "ABC-1234-XYZ-".repeat(16),
                "ก".repeat(200),
                "น้ำผึ้ง".repeat(30),
                "เแโใไ".repeat(40),
                OFFICE.repeat(6),
                "ปี้ ".repeat(50),
                "x".repeat(15) + " " + "ฟื้นฟู".repeat(20));
    }

    /** Eight columns across the paper, as the widest of our tables has, one of them as narrow as a date needs. */
    @ParameterizedTest
    @MethodSource("hard")
    void no_line_runs_over_its_cell(String text) {
        var columns = IntStream.range(0, 8)
                .mapToObj(no -> new Column("c" + no, "หัว", no == 3 ? 7 : 13, Column.Kind.TEXT))
                .toList();
        var row = IntStream.range(0, 8)
                .mapToObj(no -> Cell.text(List.of("เริ่ม", text)))
                .toList();
        var pdf = Chapters.pdf(Chapters.of(List.of(new Table("t", "ตาราง", columns, List.of(row)))));

        Margins.stayFree(pdf);
        var runs = PdfText.runs(pdf);
        List<Float> lefts = runs.stream()
                .filter(run -> run.text().equals("เริ่ม"))
                .map(PdfText.Run::left)
                .sorted()
                .toList();
        assertEquals(8, lefts.size());
        var over = new ArrayList<PdfText.Run>();
        for (var run : runs) {
            if (run.baseline() > 130
                    && !run.text().startsWith("หน้า ")
                    && !run.text().startsWith("เทศบาล")) {
                float next = lefts.stream()
                        .filter(left -> left > run.left() + 1)
                        .findFirst()
                        .orElse(1000f);
                if (run.right() > next - PADDING) {
                    over.add(run);
                }
            }
        }
        assertEquals(List.of(), over);
    }

    @Test
    void a_name_is_never_broken_in_prose_wherever_on_the_line_it_begins() {
        for (int before = 0; before < 40; before++) {
            String text = "ทดสอบ".repeat(before) + OFFICE + " และ" + OFFICE;
            var pdf = Chapters.pdf(named(new Paragraph(text)));

            assertEquals(2, whole(pdf), "after " + before + " words");
        }
    }

    @Test
    void a_name_that_a_column_has_room_for_is_not_broken_there_either() {
        var columns =
                List.of(new Column("a", "หัว", 30, Column.Kind.TEXT), new Column("b", "หัว", 70, Column.Kind.TEXT));
        for (int before = 0; before < 12; before++) {
            String text = "ทดสอบ".repeat(before) + "ตัวชี้วัดลับ";
            var pdf = Chapters.pdf(new Document(
                    "t",
                    List.of(),
                    "o",
                    "th",
                    Set.of("ตัวชี้วัดลับ"),
                    List.of(new Table("t", "t", columns, List.of(Collections.nCopies(2, Cell.text(text)))))));

            assertEquals(
                    2,
                    PdfText.runs(pdf).stream()
                            .filter(run -> run.text().contains("ตัวชี้วัดลับ"))
                            .count());
        }
    }

    @Test
    void a_day_without_room_ends_its_line_before_the_year_and_never_within_it() {
        for (int share = 5; share <= 20; share++) {
            var columns = List.of(
                    new Column("a", "วัน", share, Column.Kind.DATE), new Column("b", "หัว", 95, Column.Kind.TEXT));
            var row = List.of(Cell.day(LocalDate.of(2023, 11, 30)), Cell.text("ทดสอบ"));
            var pdf = Chapters.pdf(Chapters.of(List.of(new Table("t", "ตาราง", columns, List.of(row)))));

            assertTrue(PdfText.runs(pdf).stream().anyMatch(run -> run.text().endsWith("๒๕๖๖")), "a share of " + share);
        }
    }

    @Test
    void where_a_name_is_longer_than_its_column_it_is_broken_between_its_words() {
        var lines = new LineBreaks(Set.of(OFFICE)).inColumn(OFFICE);

        assertTrue(lines.size() > 3);
        assertEquals("สำนักงาน".length(), lines.get(lines.indexOf("สำนักงาน".length())));
    }

    private static Document named(Paragraph paragraph) {
        return new Document("t", List.of(), "o", "th", Set.of(OFFICE), List.of(paragraph));
    }

    private static int whole(byte[] pdf) {
        return PdfText.runs(pdf).stream()
                .mapToInt(run -> run.text().split(OFFICE, -1).length - 1)
                .sum();
    }
}
