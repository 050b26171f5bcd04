package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.bare;
import static org.itahub.measures.plan.domain.Plans.complete;
import static org.itahub.measures.plan.domain.Plans.costing;
import static org.itahub.measures.plan.domain.Plans.draft;
import static org.itahub.measures.plan.domain.Plans.draftWith;
import static org.itahub.measures.plan.domain.Plans.during;
import static org.itahub.measures.plan.domain.Plans.published;
import static org.itahub.measures.plan.domain.Plans.ready;
import static org.itahub.measures.plan.domain.Plans.submitted;
import static org.itahub.measures.plan.domain.Plans.treating;
import static org.itahub.measures.plan.domain.Plans.untitled;
import static org.itahub.measures.plan.domain.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanMeasuresTest {
    @Test
    void a_new_measure_gets_the_number_after_the_highest() {
        Plan gap = ((MeasureEdit.Done) ready().remove(1)).plan();

        MeasureEdit.Done added = assertInstanceOf(MeasureEdit.Done.class, gap.add(complete(1)));

        assertEquals(3, added.measure().no());
        assertEquals(List.of(2, 3), numbers(added.plan()));
    }

    @Test
    void a_replaced_measure_keeps_its_place_and_its_number() {
        MeasureEdit.Done done = assertInstanceOf(MeasureEdit.Done.class, ready().replace(bare(3).numbered(1)));

        assertEquals(List.of(1, 2), numbers(done.plan()));
        assertEquals(bare(3).numbered(1), done.plan().measure(1).orElseThrow());
    }

    @Test
    void a_measure_that_is_not_there_can_be_neither_replaced_nor_removed() {
        assertEquals(
                new MeasureEdit.UnknownMeasure(9), ready().replace(complete(1).numbered(9)));
        assertEquals(new MeasureEdit.UnknownMeasure(9), ready().remove(9));
    }

    @Test
    void removing_answers_the_measure_that_is_gone() {
        MeasureEdit.Done done = assertInstanceOf(MeasureEdit.Done.class, ready().remove(2));

        assertEquals(2, done.measure().no());
        assertEquals(List.of(1), numbers(done.plan()));
    }

    @Test
    void a_plan_with_its_signatories_takes_no_change_of_measures() {
        assertEquals(new MeasureEdit.Frozen(PlanState.SUBMITTED), submitted().add(complete(1)));
        assertEquals(
                new MeasureEdit.Frozen(PlanState.SUBMITTED),
                submitted().replace(complete(1).numbered(1)));
        assertEquals(new MeasureEdit.Frozen(PlanState.SUBMITTED), submitted().remove(1));
    }

    @Test
    void a_published_plan_is_frozen() {
        assertEquals(new MeasureEdit.Frozen(PlanState.PUBLISHED), published().add(complete(1)));
    }

    @Test
    void every_fault_of_a_measure_is_named_at_once() {
        Period lastYearsOddQuarter = new Period(PeriodKind.QUARTER, YearMonth.of(2021, 11), YearMonth.of(2022, 1));
        Measure faulty = costing(during(untitled(treating(complete(8), "I99")), lastYearsOddQuarter), "-1");

        MeasureEdit.Faulty refused = assertInstanceOf(MeasureEdit.Faulty.class, draft().add(faulty));

        assertEquals(List.of(MeasureFault.values()), refused.faults());
    }

    @Test
    void a_fault_says_where_and_what_it_is() {
        assertEquals("/period", MeasureFault.PERIOD_OUTSIDE_PLAN_YEAR.pointer());
        assertEquals("period-outside-plan-year", MeasureFault.PERIOD_OUTSIDE_PLAN_YEAR.code());
        assertTrue(MeasureFault.ISSUE_UNKNOWN.th().contains("ประเด็น"));
        assertTrue(MeasureFault.ISSUE_UNKNOWN.en().contains("issue"));
    }

    @Test
    void a_measure_may_cost_nothing() {
        assertInstanceOf(MeasureEdit.Done.class, draft().add(costing(complete(1), "0")));
    }

    @Test
    void a_measure_belongs_to_an_issue_of_the_plan_or_to_none_and_o42_asks_for_the_urgent_ones() {
        assertEquals(new MeasureEdit.Faulty(List.of(MeasureFault.ISSUE_UNKNOWN)), draft().add(complete(8)));
        Plan keeping = assertInstanceOf(MeasureEdit.Done.class, draft().add(complete(null)))
                .plan();

        assertEquals(
                List.of(1, 2),
                keeping.untreatedUrgentIssues().stream().map(Issue::no).toList());
    }

    @Test
    void a_measure_may_go_on_naming_the_items_that_it_named_and_takes_on_no_others_that_the_plan_does_not_know() {
        Plan plan = with(draft(), treating(complete(2), "I20"));
        Issue corrected = Plans.issue(1, "4", "88.00", Triage.IMPROVE, Plans.item("I23", "72.40"));
        Plan refreshed = ((IssueRefresh.Done) plan.refreshed(plan.basis(), List.of(corrected))).plan();
        Measure kept = refreshed.measure(1).orElseThrow();

        assertEquals(new MeasureEdit.Done(refreshed, kept), refreshed.replace(kept));
        assertEquals(
                new MeasureEdit.Faulty(List.of(MeasureFault.ITEM_UNKNOWN)),
                refreshed.replace(treating(kept, "I20", "I21")));
        assertEquals(new MeasureEdit.Faulty(List.of(MeasureFault.ITEM_UNKNOWN)), refreshed.add(kept));
    }

    @Test
    void a_measure_names_only_items_that_an_issue_names_unless_no_issue_names_any() {
        assertInstanceOf(MeasureEdit.Done.class, draft().add(treating(complete(1), "I20", "E1")));
        assertEquals(
                new MeasureEdit.Faulty(List.of(MeasureFault.ITEM_UNKNOWN)),
                draft().add(treating(complete(1), "I20", "I99")));
        Plan withoutItems = draftWith(Plans.issue(1, "2", "84.52", Triage.URGENT));
        assertInstanceOf(MeasureEdit.Done.class, withoutItems.add(treating(complete(1), "I99")));
    }

    @Test
    void a_plan_takes_two_hundred_measures_and_not_one_more() {
        Plan full = draft();
        for (int i = 0; i < Plan.MOST_MEASURES; i++) {
            full = with(full, bare(1));
        }

        assertEquals(new MeasureEdit.Full(), full.add(bare(1)));
    }

    @Test
    void blank_steps_and_surrounding_spaces_are_not_kept() {
        Measure spaced = new Measure(
                1,
                1,
                List.of(),
                " ทบทวนคำสั่ง ",
                List.of(" ", " ยกร่าง "),
                Responsible.nobodyYet(),
                null,
                " ติดตามรายเดือน ",
                new Reporting(" ผลการทบทวน ", null, List.of()),
                null);

        assertEquals("ทบทวนคำสั่ง", spaced.title());
        assertEquals(List.of("ยกร่าง"), spaced.steps());
        assertEquals("ติดตามรายเดือน", spaced.monitoring());
        assertEquals("ผลการทบทวน", spaced.reporting().content());
    }

    private static List<Integer> numbers(Plan plan) {
        return plan.measures().stream().map(Measure::no).toList();
    }
}
