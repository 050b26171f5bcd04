package org.itahub.reporting.document.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.itahub.platform.fiscal.Quarter;
import org.itahub.reporting.document.model.Cell;
import org.itahub.reporting.document.model.Document;
import org.itahub.reporting.document.model.Paragraph;
import org.itahub.reporting.document.model.Table;
import org.itahub.reporting.progress.Progress;
import org.junit.jupiter.api.Test;

class QuarterDocumentTest {
    private static final PlanCourse COURSE = CourseSamples.phitsanulok();

    @Test
    void what_the_supervisor_did_not_accept_is_there_but_not_told() {
        Table progress = DocumentParts.table(first(COURSE), "progress");

        assertEquals(List.of("ส่งรายงานแล้ว อยู่ระหว่างการตรวจรับ"), DocumentParts.lines(progress, 3, "state"));
        assertEquals(Cell.BLANK, DocumentParts.cell(progress, 3, "done"));
        assertEquals(Cell.BLANK, DocumentParts.cell(progress, 4, "percent"));
        assertEquals(List.of("ยังไม่ได้รายงาน"), DocumentParts.lines(progress, 5, "state"));
    }

    @Test
    void an_accepted_report_without_obstacles_and_suggestions_says_that_there_are_none() {
        Table progress = DocumentParts.table(first(COURSE), "progress");

        assertEquals(List.of("ไม่มีปัญหาหรืออุปสรรคที่รายงาน"), DocumentParts.lines(progress, 2, "obstacles"));
        assertEquals(List.of("ไม่มีข้อเสนอแนะที่รายงาน"), DocumentParts.lines(progress, 2, "suggestions"));
    }

    @Test
    void every_measure_is_counted_once() {
        Table summary = DocumentParts.table(first(COURSE), "summary");

        assertEquals(
                List.of("0", "2", "0", "0", "1", "1", "1", "5"),
                summary.rows().stream()
                        .map(row -> DocumentParts.text(row.get(1)))
                        .toList());
    }

    @Test
    void measures_without_a_report_are_named_and_those_under_review_are_not() {
        String named = paragraphs(first(COURSE));

        assertTrue(named.contains("ได้แก่ 5. รับฟัง"));
        assertFalse(named.contains("3. เปิดโอกาส"));
        assertTrue(named.contains("ส่งรายงานแล้ว 3 มาตรการ ผู้บังคับบัญชาตรวจรับแล้ว 2 มาตรการ"));
    }

    @Test
    void a_measure_given_up_in_an_earlier_quarter_asks_no_report() {
        var reports = new ArrayList<>(COURSE.reports());
        reports.add(CourseSamples.report(5, 1, Progress.State.CANCELLED, 0, "ซ้ำกับแผนอื่น", null));
        Document second = second(CourseSamples.with(COURSE, reports));

        assertEquals(
                List.of("ยกเลิกแล้วในไตรมาสที่ 1"),
                DocumentParts.lines(DocumentParts.table(second, "progress"), 5, "state"));
        assertFalse(paragraphs(second).contains("5. รับฟัง"));
    }

    @Test
    void an_empty_quarter_says_so_and_once_it_is_over_that_it_is_late() {
        PlanCourse empty = CourseSamples.withoutReports();

        assertTrue(paragraphs(second(empty))
                .contains("กำหนดส่งรายงานภายในวันที่ 18\u00a0เมษายน\u00a02566 ยังไม่มีรายงานผล"));
        assertFalse(paragraphs(second(empty)).contains("เกินกำหนด"));
        assertTrue(paragraphs(second(CourseSamples.on(LocalDate.of(2023, 4, 19), empty)))
                .contains("และเกินกำหนดแล้ว"));
        assertFalse(paragraphs(second(CourseSamples.on(LocalDate.of(2023, 4, 18), empty)))
                .contains("เกินกำหนด"));
    }

    @Test
    void a_quarter_that_has_not_come_says_when_it_begins_and_misses_nothing() {
        Document third = CourseSamples.quarter(CourseSamples.on(LocalDate.of(2023, 3, 31), COURSE), Quarter.Q3);

        assertTrue(paragraphs(third).contains("ไตรมาสนี้เริ่มวันที่ 1\u00a0เมษายน\u00a02566 จึงยังไม่มีผลให้รายงาน"));
        assertEquals(
                List.of("ยังไม่ถึงรอบรายงาน"), DocumentParts.lines(DocumentParts.table(third, "progress"), 1, "state"));
        assertFalse(paragraphs(third).contains("ได้แก่"));
        assertTrue(CourseSamples.quarter(CourseSamples.on(LocalDate.of(2023, 4, 1), COURSE), Quarter.Q3)
                .toString()
                .contains("ยังไม่ได้รายงาน"));
    }

    @Test
    void evidence_is_named_with_its_address_whether_it_came_in_the_report_or_beside_it() {
        var report = CourseSamples.report(5, 2, Progress.State.DONE, 100, null, null);
        Table progress = DocumentParts.table(second(CourseSamples.with(COURSE, List.of(report))), "progress");

        assertEquals(List.of("– สรุปผล 2", "– ภาพกิจกรรม"), DocumentParts.lines(progress, 5, "evidence"));
        assertEquals(
                List.of("– คำสั่งมอบหมายงาน 4 ฉบับ", "https://phitsanulok.example/ita/2566/q1-1.pdf"),
                DocumentParts.lines(DocumentParts.table(first(COURSE), "progress"), 1, "evidence"));
    }

    @Test
    void a_measure_that_a_version_took_out_is_told_of_while_it_was_in_force() {
        PlanCourse replaced = CourseSamples.replaced();

        assertEquals(
                List.of("1", "2", "3", "4", "5"),
                DocumentParts.column(DocumentParts.table(first(replaced), "progress"), "no"));
        assertEquals(
                List.of("1", "2", "4", "5", "6"),
                DocumentParts.column(DocumentParts.table(second(replaced), "progress"), "no"));
    }

    @Test
    void a_measure_that_was_reported_on_after_it_was_taken_out_is_told_of_too() {
        PlanCourse replaced = CourseSamples.replaced();
        var reports = List.of(CourseSamples.report(3, 2, Progress.State.UNDER_WAY, 10, null, null));

        assertEquals(
                List.of("1", "2", "4", "5", "6", "3"),
                DocumentParts.column(
                        DocumentParts.table(second(CourseSamples.with(replaced, reports)), "progress"), "no"));
    }

    private static Document first(PlanCourse course) {
        return CourseSamples.quarter(course, Quarter.Q1);
    }

    private static Document second(PlanCourse course) {
        return CourseSamples.quarter(course, Quarter.Q2);
    }

    private static String paragraphs(Document document) {
        return document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .reduce("", (all, text) -> all + "\n" + text);
    }
}
