package org.itahub.measures.library.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.itahub.measures.plan.domain.Issue;
import org.itahub.measures.plan.domain.Measure;
import org.itahub.measures.plan.domain.MeasureEdit;
import org.itahub.measures.plan.domain.Period;
import org.itahub.measures.plan.domain.PeriodKind;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.ReportingFrequency;
import org.itahub.measures.plan.domain.ResponsibleUnit;
import org.itahub.measures.plan.domain.ResultBasis;
import org.itahub.measures.plan.domain.Triage;
import org.itahub.measures.plan.domain.WeakItem;
import org.itahub.platform.fiscal.FiscalYear;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final LibraryEntry.Units UNITS = name -> new ResponsibleUnit("c-" + name, name);
    private static final List<LibraryEntry> LIBRARY = List.of(
            entry("4-01", "4", "I20", "I21"),
            entry("4-02", "4", "I19"),
            entry("4-03", "4", "I23"),
            entry("4-04", "4", "I24"),
            entry("2-01", "2", "I7"));

    @Test
    void the_weakest_items_come_first_and_items_of_other_indicators_not_at_all() {
        List<Measure> measures =
                Suggestions.of(plan(issue(1, "4", Triage.URGENT, "I23", "I20", "I21")), LIBRARY, UNITS);

        assertEquals(
                List.of("4-03", "4-01"), measures.stream().map(Measure::title).toList());
        assertEquals(List.of("I23"), measures.getFirst().itemCodes());
        assertEquals(List.of("I20", "I21"), measures.getLast().itemCodes());
    }

    @Test
    void where_the_result_names_no_items_the_indicators_first_entries_are_suggested() {
        List<Measure> measures = Suggestions.of(plan(issue(3, "4", Triage.URGENT)), LIBRARY, UNITS);

        assertEquals(
                List.of("4-01", "4-02", "4-03"),
                measures.stream().map(Measure::title).toList());
        assertEquals(3, measures.getFirst().issueNo());
        assertEquals(List.of("I20", "I21"), measures.getFirst().itemCodes());
    }

    @Test
    void entries_for_other_items_than_the_weak_ones_are_not_suggested_as_if_they_treated_the_whole_issue() {
        Plan plan = plan(issue(1, "4", Triage.URGENT, "I22"));

        assertEquals(List.of(), Suggestions.of(plan, LIBRARY, UNITS));
    }

    @Test
    void where_no_entry_is_for_the_weak_items_one_for_the_whole_indicator_is_suggested() {
        List<LibraryEntry> library = new ArrayList<>(LIBRARY);
        library.add(new LibraryEntry(
                "4-09",
                "4",
                List.of(),
                "4-09",
                "Entry 4-09",
                List.of("ทำ"),
                List.of(),
                true,
                List.of(),
                "ติดตาม",
                "ตลอดปีงบประมาณ",
                "จำนวน",
                ReportingFrequency.YEARLY));

        List<Measure> measures = Suggestions.of(plan(issue(1, "4", Triage.URGENT, "I22")), library, UNITS);

        assertEquals(List.of("4-09"), measures.stream().map(Measure::title).toList());
        assertEquals(List.of(), measures.getFirst().itemCodes());
    }

    @Test
    void an_issue_that_is_not_urgent_or_is_treated_gets_no_suggestion() {
        Plan plan = plan(issue(1, "4", Triage.URGENT, "I20"), issue(2, "2", Triage.IMPROVE, "I7"));
        Measure one = LIBRARY.getFirst().measureFor(plan.issues().getFirst(), plan, UNITS);
        Plan treated = ((MeasureEdit.Done) plan.add(one)).plan();

        assertEquals(List.of(), Suggestions.of(treated, LIBRARY, UNITS));
    }

    @Test
    void a_suggested_measure_lies_in_the_plans_year_and_names_the_agencys_units() {
        Plan plan = plan(issue(1, "4", Triage.URGENT, "I20"));

        Measure measure = LIBRARY.getFirst().measureFor(plan.issues().getFirst(), plan, UNITS);

        assertEquals(new Period(PeriodKind.QUARTER, YearMonth.of(2023, 1), YearMonth.of(2023, 3)), measure.period());
        assertEquals(
                List.of(new ResponsibleUnit("c-กองคลัง", "กองคลัง")),
                measure.responsible().units());
        assertEquals(ReportingFrequency.QUARTERLY, measure.reporting().frequency());
        assertNull(measure.budget());
    }

    @Test
    void codes_hold_for_the_years_of_their_framework_only() {
        LibraryEntry entry = new LibraryEntry(
                "9-04",
                "9",
                List.of(new ItemsOfYears(2563, 2565, List.of("O13")), new ItemsOfYears(2566, 2566, List.of("O14"))),
                "คู่มือ",
                "Manuals",
                List.of("เขียน"),
                List.of(),
                true,
                List.of(),
                "ตรวจ",
                "ไตรมาสที่ 2",
                "จำนวน",
                ReportingFrequency.QUARTERLY);

        assertEquals(List.of("O13"), entry.itemsIn(new FiscalYear(2563)));
        assertEquals(List.of("O13"), entry.itemsIn(new FiscalYear(2565)));
        assertEquals(List.of("O14"), entry.itemsIn(new FiscalYear(2566)));
        assertEquals(List.of(), entry.itemsIn(new FiscalYear(2567)));
        assertEquals(List.of(), entry.itemsIn(new FiscalYear(2562)));
    }

    @Test
    void a_plan_without_issues_takes_an_entry_for_none() {
        Plan plan = plan();

        Measure measure = LIBRARY.getFirst().measureFor(null, plan, UNITS);

        assertNull(measure.issueNo());
        assertEquals(List.of("I20", "I21"), measure.itemCodes());
    }

    private static Plan plan(Issue... issues) {
        return Plan.draft(
                "H140001", new FiscalYear(2566), new ResultBasis(new FiscalYear(2565), 1, "1"), List.of(issues));
    }

    private static Issue issue(int no, String indicator, Triage triage, String... items) {
        return new Issue(
                no,
                indicator,
                "ตัวชี้วัด",
                "Indicator",
                "IIT",
                new BigDecimal("75.94"),
                triage,
                new BigDecimal("1.44"),
                Arrays.stream(items)
                        .map(code -> new WeakItem(code, code, code, new BigDecimal("70.00"), new BigDecimal("0.3")))
                        .toList());
    }

    private static LibraryEntry entry(String code, String indicator, String... items) {
        return new LibraryEntry(
                code,
                indicator,
                List.of(new ItemsOfYears(2563, 2566, List.of(items))),
                code,
                "Entry " + code,
                List.of("ทำ"),
                List.of("กองคลัง"),
                false,
                List.of("ทะเบียน"),
                "ติดตามทุกเดือน",
                "ไตรมาสที่ 2",
                "จำนวน",
                ReportingFrequency.QUARTERLY);
    }
}
