package org.itahub.measures.planimport.domain;

import static org.itahub.measures.planimport.domain.Rows.DRAFT;
import static org.itahub.measures.planimport.domain.Rows.added;
import static org.itahub.measures.planimport.domain.Rows.cells;
import static org.itahub.measures.planimport.domain.Rows.onlyFault;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.Period;
import org.itahub.measures.plan.domain.PeriodKind;
import org.itahub.measures.plan.domain.Reporting;
import org.itahub.measures.plan.domain.ReportingFrequency;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanRowsTest {
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
    @ValueSource(
            strings = {"I20, I23", "I20 I23", "I20 และ I23", "i20และi23", "I20, และ I23", "I20 กับ I๒๓", "I20;I23"})
    void item_codes_are_parted_as_agencies_part_them(String cell) {
        assertEquals(
                List.of("I20", "I23"),
                added("มาตรการ", "ก", "ประเด็นที่", "1", "ข้อ", cell).itemCodes());
    }

    @Test
    void a_unit_of_the_agency_is_one_whatever_stands_in_its_name() {
        PlanImport.Units units = name -> new ResponsibleUnit(name.equals("กองคลัง, พัสดุ") ? "fin" : null, name);
        ImportedRow row =
                new ImportedRow(1, cells("มาตรการ", "ก", "ผู้รับผิดชอบ", "กองคลัง, พัสดุ\nกองช่าง, กองศึกษา"));

        PlanImport.Outcome.Done done =
                assertInstanceOf(PlanImport.Outcome.Done.class, PlanImport.of(DRAFT, List.of(row), units));

        assertEquals(
                List.of("กองคลัง, พัสดุ", "กองช่าง", "กองศึกษา"),
                done.plan().measures().getFirst().responsible().units().stream()
                        .map(ResponsibleUnit::name)
                        .toList());
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

    @ParameterizedTest
    @CsvSource({"งบประมาณ (บาท), BUDGET", "Measure No., NO", "ขั้นตอน/วิธีการ, STEPS", " ผู้รับผิดชอบ , UNITS"})
    void headers_are_known_whatever_stands_between_their_letters(String header, PlanColumn column) {
        assertEquals(Optional.of(column), PlanColumn.named(header));
        assertEquals(Optional.empty(), PlanColumn.named(header + "อื่น"));
    }
}
