package org.itahub.measures.planimport.domain;

import static org.itahub.measures.planimport.domain.Rows.DRAFT;
import static org.itahub.measures.planimport.domain.Rows.UNITS;
import static org.itahub.measures.planimport.domain.Rows.byColumn;
import static org.itahub.measures.planimport.domain.Rows.cells;
import static org.itahub.measures.planimport.domain.Rows.take;
import static org.itahub.measures.planimport.domain.Rows.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.MeasureEdit;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.plan.domain.Reporting;
import org.itahub.measures.plan.domain.Responsible;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.measures.plan.domain.Submission;
import org.itahub.measures.plan.domain.Triage;
import org.itahub.measures.signoff.domain.Chain;
import org.itahub.measures.signoff.domain.Step;
import org.junit.jupiter.api.Test;

class PlanImportOutcomeTest {
    @Test
    void a_numbered_row_changes_only_the_columns_that_the_file_has_and_an_empty_cell_takes_out() {
        Plan plan = with("มาตรการ", "ก", "ประเด็นที่", "1", "ขั้นตอน", "ข", "ระยะเวลา", "ม.ค.", "งบประมาณ", "10");

        PlanImport.Outcome.Done done = take(plan, cells("เลขที่มาตรการ", "๑", "งบประมาณ", "", "ระยะเวลา", ""));

        Measure measure = done.plan().measure(1).orElseThrow();
        assertEquals(1, done.updated());
        assertEquals(List.of("ข"), measure.steps());
        assertEquals(1, measure.issueNo());
        assertNull(measure.budget());
        assertNull(measure.period());
    }

    @Test
    void the_same_rows_again_change_nothing() {
        Map<PlanColumn, String> row = cells("มาตรการ", "ก", "ประเด็นที่", "1", "ขั้นตอน", "ข");
        PlanImport.Outcome.Done first = take(DRAFT, row, row);

        PlanImport.Outcome.Done again = take(first.plan(), row, cells("เลขที่มาตรการ", "1", "มาตรการ", "ก"));

        assertEquals(1, first.created());
        assertEquals(1, first.unchanged());
        assertEquals(2, again.unchanged());
        assertEquals(0, again.created() + again.updated());
        assertEquals(first.plan(), again.plan());
    }

    @Test
    void an_amount_is_the_same_whatever_zeros_it_is_written_with() {
        Plan plan = with("มาตรการ", "ก", "ประเด็นที่", "1", "งบประมาณ", "15000");
        Measure stored = plan.measures().getFirst();
        Plan asRead = ((MeasureEdit.Done) plan.replace(new Measure(
                        stored.no(),
                        stored.issueNo(),
                        stored.itemCodes(),
                        stored.title(),
                        stored.steps(),
                        stored.responsible(),
                        stored.period(),
                        stored.monitoring(),
                        stored.reporting(),
                        new BigDecimal("15000.00"))))
                .plan();

        PlanImport.Outcome.Done done = take(
                asRead,
                cells("มาตรการ", "ก", "ประเด็นที่", "1", "งบประมาณ", "15,000"),
                cells("เลขที่มาตรการ", "1", "งบประมาณ", "๑๕๐๐๐"));

        assertEquals(2, done.unchanged());
    }

    @Test
    void a_number_stands_in_a_file_once() {
        PlanImport.Outcome.Done done = take(
                with("มาตรการ", "ก", "ประเด็นที่", "1"),
                cells("เลขที่มาตรการ", "1", "มาตรการ", "ข"),
                cells("เลขที่มาตรการ", "1", "มาตรการ", "ค"));

        assertEquals(1, done.updated());
        assertEquals(
                "measure-no-twice",
                done.rejected().getFirst().faults().getFirst().code());
        assertEquals(2, done.rejected().getFirst().row().number());
    }

    @Test
    void a_full_plan_rejects_the_row_and_a_submitted_plan_the_file() {
        List<Map<PlanColumn, String>> rows = new ArrayList<>();
        for (int i = 0; i <= Plan.MOST_MEASURES; i++) {
            rows.add(cells("มาตรการ", "ก" + i, "ประเด็นที่", "1"));
        }
        PlanImport.Outcome.Done done = take(DRAFT, rows);
        assertEquals(Plan.MOST_MEASURES, done.created());
        assertEquals(
                "too-many-measures",
                done.rejected().getFirst().faults().getFirst().code());

        Plan whole = with(
                "มาตรการ",
                "ก",
                "ประเด็นที่",
                "1",
                "ขั้นตอน",
                "ข",
                "ผู้รับผิดชอบ",
                "ทุกกอง",
                "ระยะเวลา",
                "ตลอดปี",
                "การติดตาม",
                "ค",
                "รายงาน",
                "ง",
                "ความถี่",
                "รายปี");
        Plan submitted = assertInstanceOf(
                        Submission.Submitted.class,
                        whole.submit(new Chain(List.of(Step.of(1, "ปลัด", "clerk"))), "officer", 1))
                .plan();
        assertEquals(new PlanImport.Outcome.Frozen(PlanState.SUBMITTED), PlanImport.of(submitted, List.of(), UNITS));
    }

    @Test
    void measures_written_as_cells_are_read_back_unchanged() {
        Plan plan = take(
                        DRAFT,
                        cells(
                                "มาตรการ",
                                "ก",
                                "ประเด็นที่",
                                "1",
                                "ข้อ",
                                "I20",
                                "ขั้นตอน",
                                "1. ข\nต่อ\n2. 1) ค",
                                "หลักฐาน",
                                "- ง",
                                "ผู้รับผิดชอบ",
                                "ทุกกอง\nกองคลัง",
                                "ระยะเวลา",
                                "ต.ค. - ธ.ค.",
                                "ความถี่",
                                "รายปี",
                                "งบประมาณ",
                                "10.5",
                                "การติดตาม",
                                "จ",
                                "รายงาน",
                                "ฉ"),
                        cells("มาตรการ", "ว่าง", "ประเด็นที่", "1", "ความถี่", "รายเดือน"),
                        cells("มาตรการ", "ไตรมาส", "ประเด็นที่", "1", "ความถี่", "รายไตรมาส"))
                .plan();
        List<List<String>> cells = MeasureCells.of(plan);
        List<Map<PlanColumn, String>> rows = cells.subList(1, cells.size()).stream()
                .map(row -> byColumn(cells.getFirst(), row))
                .toList();

        PlanImport.Outcome.Done done = take(plan, rows);

        assertEquals(3, done.unchanged());
        assertEquals(List.of("ข\nต่อ", "1) ค"), plan.measure(1).orElseThrow().steps());
        assertEquals(
                "1. ข\nต่อ\n2. 1) ค", byColumn(cells.getFirst(), cells.get(1)).get(PlanColumn.STEPS));
    }

    @Test
    void units_and_items_that_hold_what_parts_entries_are_read_back_as_they_were() {
        Issue withoutItems = new Issue(
                1,
                "4",
                "การใช้ทรัพย์สิน",
                "Property",
                "IIT",
                new BigDecimal("75.94"),
                Triage.URGENT,
                new BigDecimal("1.44"),
                List.of());
        Measure measure = new Measure(
                0,
                1,
                List.of("ข้อ 1", "i20"),
                "ก",
                List.of(),
                new Responsible(
                        List.of(
                                new ResponsibleUnit(null, "กองคลัง, พัสดุ"),
                                new ResponsibleUnit(null, "- ทุกกอง"),
                                new ResponsibleUnit("clerk", "สำนักปลัด; ทะเบียน")),
                        true),
                null,
                "",
                Reporting.notStatedYet(),
                null);
        Plan plan = ((MeasureEdit.Done) Plan.draft("H140001", DRAFT.year(), DRAFT.basis(), List.of(withoutItems))
                        .add(measure))
                .plan();
        List<List<String>> cells = MeasureCells.of(plan);
        Map<PlanColumn, String> row = byColumn(cells.getFirst(), cells.get(1));

        assertEquals(1, take(plan, row).unchanged());
        row.put(PlanColumn.UNITS, row.get(PlanColumn.UNITS) + "\nกองช่าง");
        assertEquals(
                List.of("กองคลัง, พัสดุ", "สำนักปลัด; ทะเบียน", "กองช่าง"),
                take(plan, row).plan().measures().getFirst().responsible().units().stream()
                        .map(ResponsibleUnit::name)
                        .toList());
    }

    @Test
    void the_explanation_names_each_column_and_issue() {
        List<List<String>> rows = MeasureCells.explanation(DRAFT);

        assertEquals(1 + PlanColumn.values().length + 1, rows.size());
        assertEquals(List.of("ประเด็นที่ 1", "ตัวชี้วัดที่ 4 การใช้ทรัพย์สิน (75.94 คะแนน)"), rows.getLast());
        assertEquals(PlanColumn.TITLE.hint(), rows.get(5).getLast());
    }
}
