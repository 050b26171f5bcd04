package org.itahub.measures.planimport.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.MeasureEdit;
import org.itahub.measures.plan.domain.Period;
import org.itahub.measures.plan.domain.PeriodKind;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanState;
import org.itahub.measures.plan.domain.Reporting;
import org.itahub.measures.plan.domain.ReportingFrequency;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.measures.plan.domain.ResultBasis;
import org.itahub.measures.plan.domain.Submission;
import org.itahub.measures.plan.domain.Triage;
import org.itahub.measures.plan.domain.WeakItem;
import org.itahub.measures.signoff.domain.Chain;
import org.itahub.measures.signoff.domain.Step;
import org.itahub.platform.fiscal.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRowsTest {
    private static final PlanImport.Units UNITS =
            name -> new ResponsibleUnit(name.equals("สำนักปลัด") ? "clerk" : null, name);
    private static final Plan DRAFT = Plan.draft(
            "H140001",
            new FiscalYear(2566),
            new ResultBasis(new FiscalYear(2565), 1, "1"),
            List.of(new Issue(
                    1,
                    "4",
                    "การใช้ทรัพย์สิน",
                    "Property",
                    "IIT",
                    new BigDecimal("75.94"),
                    Triage.URGENT,
                    new BigDecimal("1.44"),
                    List.of(
                            new WeakItem("I20", "ยืม", "Borrow", new BigDecimal("70.00"), new BigDecimal("0.3")),
                            new WeakItem("I23", "รู้", "Know", new BigDecimal("72.00"), new BigDecimal("0.3"))))));

    @Test
    void a_row_becomes_a_measure_cell_by_cell() {
        Measure measure = added(
                "มาตรการ",
                "จัดทำคู่มือ",
                "ประเด็นที่",
                "๑",
                "ข้อ",
                "i20, I23",
                "ขั้นตอน",
                "1. ยกร่าง\n2. แจ้ง",
                "ผู้รับผิดชอบ",
                "สำนักปลัด, กองคลัง\nทุกกอง",
                "ระยะเวลา",
                "ไตรมาส ๒",
                "การกำกับติดตาม",
                "ตรวจทุกเดือน",
                "การรายงานผล",
                "จำนวน",
                "ความถี่",
                "ทุกเดือน",
                "หลักฐาน",
                "- คู่มือ\n- คำสั่ง",
                "งบประมาณ",
                "๑,๕๐๐.๕๐ บาท");

        assertEquals(1, measure.no());
        assertEquals(1, measure.issueNo());
        assertEquals("จัดทำคู่มือ", measure.title());
        assertEquals(List.of("I20", "I23"), measure.itemCodes());
        assertEquals(List.of("ยกร่าง", "แจ้ง"), measure.steps());
        assertEquals(
                List.of(new ResponsibleUnit("clerk", "สำนักปลัด"), new ResponsibleUnit(null, "กองคลัง")),
                measure.responsible().units());
        assertTrue(measure.responsible().allUnits());
        assertEquals(new Period(PeriodKind.QUARTER, YearMonth.of(2023, 1), YearMonth.of(2023, 3)), measure.period());
        assertEquals("ตรวจทุกเดือน", measure.monitoring());
        assertEquals(
                new Reporting("จำนวน", ReportingFrequency.MONTHLY, List.of("คู่มือ", "คำสั่ง")), measure.reporting());
        assertEquals(new BigDecimal("1500.5"), measure.budget());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "รายเดือน | MONTHLY",
                "ทุกเดือน | MONTHLY",
                "Monthly | MONTHLY",
                "รายไตรมาส | QUARTERLY",
                "ทุกไตรมาส | QUARTERLY",
                "quarterly | QUARTERLY",
                "รายปี | YEARLY",
                "ประจำปี | YEARLY",
                "yearly | YEARLY"
            })
    void frequencies_are_read_as_agencies_write_them(String text, ReportingFrequency frequency) {
        assertEquals(
                frequency,
                added("มาตรการ", "ก", "ประเด็นที่", "1", "ความถี่", text)
                        .reporting()
                        .frequency());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15000 | 15000",
                "15,000.- | 15000",
                "๑๕,๐๐๐ บาท | 15000",
                "0.50 | 0.5",
                "- | ",
                "ไม่มี |",
                "ไม่ใช้งบประมาณ |"
            })
    void amounts_are_read_as_agencies_write_them(String text, BigDecimal baht) {
        assertEquals(
                baht, added("มาตรการ", "ก", "ประเด็นที่", "1", "งบประมาณ", text).budget());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ประเด็นที่ | สอง             | number-not-understood",
                "ประเด็นที่ | 9               | issue-unknown",
                "ตัวชี้วัด | 7               | indicator-without-issue",
                "ข้อ       | I99             | item-unknown",
                "ระยะเวลา  | ม.ม. 66         | period-month-unknown",
                "ระยะเวลา  | 2024-01-15      | period-outside-plan-year",
                "ระยะเวลา  | 2023-13-01      | period-not-understood",
                "ความถี่    | บางครั้ง         | frequency-not-understood",
                "งบประมาณ  | มาก             | budget-not-understood",
                "งบประมาณ  | -5              | budget-not-understood",
                "งบประมาณ  | 1.234           | budget-not-understood",
                "เลขที่มาตรการ | 4           | measure-no-unknown",
                "เลขที่มาตรการ | ก           | measure-no-unknown",
            })
    void a_cell_that_cannot_be_taken_is_named_with_its_column_and_value(String header, String value, String code) {
        Map<PlanColumn, String> cells = cells("มาตรการ", "ก", "ประเด็นที่", "1");
        PlanColumn column = PlanColumn.named(header).orElseThrow();
        if (column == PlanColumn.INDICATOR) {
            cells.remove(PlanColumn.ISSUE);
        }
        cells.put(column, value);

        RowFault fault = onlyFault(DRAFT, cells);

        assertEquals(column, fault.column());
        assertEquals(value, fault.value());
        assertEquals(code, fault.code());
        assertTrue(!fault.th().isEmpty() && !fault.en().isEmpty());
    }

    @Test
    void texts_have_the_bounds_that_the_api_has() {
        String half = "ก".repeat(501);

        assertEquals(
                "text-too-long",
                onlyFault(DRAFT, cells("มาตรการ", half + half, "ประเด็นที่", "1"))
                        .code());
        assertEquals(
                1000,
                added("มาตรการ", "ก".repeat(1000), "ประเด็นที่", "1").title().length());
        assertEquals(
                "text-too-long",
                onlyFault(DRAFT, cells("มาตรการ", "ก", "ประเด็นที่", "1", "หลักฐาน", half))
                        .code());
        assertEquals(
                "too-many-entries",
                onlyFault(DRAFT, cells("มาตรการ", "ก", "ประเด็นที่", "1", "ขั้นตอน", "ข\n".repeat(51)))
                        .code());
        assertEquals(
                50,
                added("มาตรการ", "ก", "ประเด็นที่", "1", "ขั้นตอน", "ข\n".repeat(50))
                        .steps()
                        .size());
    }

    @Test
    void an_issue_may_be_named_by_its_indicator_and_a_date_stands_for_its_month() {
        assertEquals(
                1,
                added("มาตรการ", "ก", "ตัวชี้วัดที่", "ตัวชี้วัดที่ ๔ ทรัพย์สิน")
                        .issueNo());
        assertEquals(1, added("มาตรการ", "ก", "ตัวชี้วัดที่", "การใช้ทรัพย์สิน").issueNo());
        assertEquals(
                new Period(PeriodKind.MONTH, YearMonth.of(2023, 1), YearMonth.of(2023, 1)),
                added("มาตรการ", "ก", "ประเด็นที่", "1", "ระยะเวลา", "2023-01-15")
                        .period());
    }

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
    void the_explanation_names_each_column_and_issue() {
        List<List<String>> rows = MeasureCells.explanation(DRAFT);

        assertEquals(1 + PlanColumn.values().length + 1, rows.size());
        assertEquals(List.of("ประเด็นที่ 1", "ตัวชี้วัดที่ 4 การใช้ทรัพย์สิน (75.94 คะแนน)"), rows.getLast());
        assertEquals(PlanColumn.TITLE.hint(), rows.get(5).getLast());
    }

    @ParameterizedTest
    @CsvSource({"งบประมาณ (บาท), BUDGET", "Measure No., NO", "ขั้นตอน/วิธีการ, STEPS", " ผู้รับผิดชอบ , UNITS"})
    void headers_are_known_whatever_stands_between_their_letters(String header, PlanColumn column) {
        assertEquals(Optional.of(column), PlanColumn.named(header));
        assertEquals(Optional.empty(), PlanColumn.named(header + "อื่น"));
    }

    private static Measure added(String... headersAndCells) {
        PlanImport.Outcome.Done done = take(DRAFT, cells(headersAndCells));
        assertEquals(List.of(), done.rejected());
        return done.plan().measures().getFirst();
    }

    private static Plan with(String... headersAndCells) {
        return take(DRAFT, cells(headersAndCells)).plan();
    }

    private static RowFault onlyFault(Plan plan, Map<PlanColumn, String> cells) {
        List<PlanImport.Rejected> rejected = take(plan, cells).rejected();
        assertEquals(1, rejected.size());
        assertEquals(1, rejected.getFirst().faults().size());
        return rejected.getFirst().faults().getFirst();
    }

    @SafeVarargs
    private static PlanImport.Outcome.Done take(Plan plan, Map<PlanColumn, String>... rows) {
        List<Map<PlanColumn, String>> all = new ArrayList<>();
        for (Map<PlanColumn, String> row : rows) {
            all.add(row);
        }
        return take(plan, all);
    }

    private static PlanImport.Outcome.Done take(Plan plan, List<Map<PlanColumn, String>> rows) {
        List<ImportedRow> imported = new ArrayList<>();
        rows.forEach(cells -> imported.add(new ImportedRow(imported.size() + 1, cells)));
        return assertInstanceOf(PlanImport.Outcome.Done.class, PlanImport.of(plan, imported, UNITS));
    }

    private static Map<PlanColumn, String> byColumn(List<String> headers, List<String> row) {
        Map<PlanColumn, String> cells = new HashMap<>();
        for (int i = 0; i < row.size(); i++) {
            cells.put(PlanColumn.named(headers.get(i)).orElseThrow(), row.get(i));
        }
        return cells;
    }

    private static Map<PlanColumn, String> cells(String... headersAndCells) {
        Map<PlanColumn, String> cells = new HashMap<>();
        for (int i = 0; i < headersAndCells.length; i += 2) {
            cells.put(PlanColumn.named(headersAndCells[i]).orElseThrow(), headersAndCells[i + 1]);
        }
        return cells;
    }
}
