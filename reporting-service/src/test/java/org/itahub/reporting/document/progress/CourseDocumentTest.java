package org.itahub.reporting.document.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.SignOff;
import org.itahub.reporting.progress.Progress;
import org.itahub.reporting.progress.Progress.State;
import org.junit.jupiter.api.Test;

class CourseDocumentTest {
    private static final Document YEAR = CourseSamples.year(CourseSamples.whole());

    @Test
    void the_year_shows_each_measures_percent_by_quarter_and_its_final_state() {
        var percents = DocumentParts.table(YEAR, "percents");

        assertEquals(List.of("60", "100", "100", "100"), quarters(2));
        assertEquals(List.of("40", "", "30", "30"), quarters(1));
        assertEquals(List.of("ดำเนินการแล้วเสร็จ"), DocumentParts.lines(percents, 2, "state"));
        assertEquals(List.of("ยกเลิก"), DocumentParts.lines(percents, 1, "state"));
        assertEquals(List.of("ยังไม่ได้รายงาน"), DocumentParts.lines(percents, 6, "state"));
    }

    @Test
    void a_measure_that_was_taken_out_after_it_was_reported_on_stays_in_the_year() {
        assertEquals(
                List.of("1", "2", "4", "5", "6", "3"),
                DocumentParts.column(DocumentParts.table(YEAR, "percents"), "no"));
        assertEquals(
                List.of("ถอนออกจากแผนแล้ว"), DocumentParts.lines(DocumentParts.table(YEAR, "percents"), 3, "state"));
    }

    @Test
    void what_was_done_stands_by_quarter_and_a_measure_without_a_report_has_a_row_too() {
        var outcomes = DocumentParts.table(YEAR, "outcomes");

        assertEquals(
                List.of("1", "1", "1", "2", "2", "2", "2", "4", "5", "6", "3"), DocumentParts.column(outcomes, "no"));
        assertEquals(List.of("ยังไม่ได้รายงาน"), DocumentParts.lines(outcomes, 5, "state"));
    }

    @Test
    void obstacles_and_suggestions_of_the_year_stand_apart() {
        var remarks = DocumentParts.table(YEAR, "remarks");

        assertEquals(List.of("1", "2"), DocumentParts.column(remarks, "no"));
        assertEquals(List.of("1", "2"), DocumentParts.column(remarks, "quarter"));
    }

    @Test
    void a_year_whose_accepted_reports_name_no_obstacle_says_so() {
        Document year = year(CourseSamples.report(1, 1, State.DONE, 100, null, null));

        assertTrue(paragraphs(year).contains("ไม่พบปัญหาหรืออุปสรรค และไม่มีข้อเสนอแนะ"));
    }

    @Test
    void a_year_without_an_accepted_report_does_not_say_that_there_was_no_obstacle() {
        Document year = year();

        assertTrue(paragraphs(year).contains("ยังไม่มีรายงานผลของมาตรการใด"));
        assertTrue(paragraphs(year).contains("จึงยังไม่มีข้อสรุปปัญหา"));
        assertFalse(paragraphs(year).contains("ไม่พบปัญหา"));
    }

    @Test
    void only_what_went_otherwise_than_planned_is_told_of_the_year() {
        var subjects = DocumentParts.column(DocumentParts.table(YEAR, "changes"), "subject");

        assertEquals(1, subjects.stream().filter("ความก้าวหน้า"::equals).count());
        assertEquals(1, subjects.stream().filter("สถานะ"::equals).count());
        assertEquals(1, subjects.stream().filter("ยกเลิกมาตรการ"::equals).count());
    }

    @Test
    void a_year_amid_which_is_told_says_up_to_which_quarter_it_knows() {
        assertTrue(paragraphs(CourseSamples.year(CourseSamples.on(LocalDate.of(2023, 2, 1), CourseSamples.replaced())))
                .contains("(ข้อมูลถึงไตรมาสที่\u00a02)"));
        assertFalse(paragraphs(YEAR).contains("ข้อมูลถึง"));
    }

    @Test
    void a_year_that_has_not_come_misses_nothing() {
        Document year = CourseSamples.year(CourseSamples.on(LocalDate.of(2022, 9, 30), CourseSamples.withoutReports()));

        assertTrue(paragraphs(year).contains("ปีงบประมาณนี้เริ่มวันที่ 1\u00a0ตุลาคม\u00a02565"));
        assertEquals(
                List.of("ยังไม่ถึงรอบรายงาน"), DocumentParts.lines(DocumentParts.table(year, "percents"), 1, "state"));
    }

    @Test
    void the_year_carries_the_plans_sign_off_and_a_quarter_does_not() {
        assertTrue(YEAR.blocks().stream().anyMatch(SignOff.class::isInstance));
        assertFalse(CourseSamples.cumulative().blocks().stream().anyMatch(SignOff.class::isInstance));
    }

    @Test
    void quarters_up_to_one_do_not_tell_of_later_ones() {
        var percents = DocumentParts.table(CourseSamples.upTo(CourseSamples.whole(), Quarter.Q1), "percents");

        assertEquals(4, percents.columns().size());
        assertEquals(List.of("อยู่ระหว่างดำเนินการ"), DocumentParts.lines(percents, 2, "state"));
    }

    private static List<String> quarters(int measure) {
        var percents = DocumentParts.table(YEAR, "percents");
        return List.of("q1", "q2", "q3", "q4").stream()
                .map(quarter -> DocumentParts.cell(percents, measure, quarter))
                .map(DocumentParts::text)
                .toList();
    }

    private static Document year(Progress... reports) {
        return CourseSamples.year(CourseSamples.with(CourseSamples.whole(), List.of(reports)));
    }

    private static String paragraphs(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .reduce("", (all, text) -> all + "\n" + text);
    }
}
