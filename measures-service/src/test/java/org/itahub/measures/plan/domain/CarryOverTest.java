package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.complete;
import static org.itahub.measures.plan.domain.Plans.draftWith;
import static org.itahub.measures.plan.domain.Plans.issue;
import static org.itahub.measures.plan.domain.Plans.item;
import static org.itahub.measures.plan.domain.Plans.treating;
import static org.itahub.measures.plan.domain.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.itahub.measures.progress.domain.MeasureState;
import org.itahub.platform.fiscal.FiscalYear;
import org.junit.jupiter.api.Test;

class CarryOverTest {
    private static final Plan LAST = with(
            with(with(with(Plans.draft(), complete(1)), treating(complete(2), "I20", "I23")), complete(3)),
            complete(1));
    private static final Map<Integer, Standing> STANDINGS = Map.of(
            1, new Standing(MeasureState.DONE, 100),
            2, new Standing(MeasureState.UNDER_WAY, 60),
            4, new Standing(MeasureState.CANCELLED, 0));

    @Test
    void what_is_neither_done_nor_cancelled_comes_with_its_origin_and_standing() {
        List<Measure> carried = into(next()).carried();

        assertEquals(List.of(1, 2), carried.stream().map(Measure::no).toList());
        assertEquals(
                new CarriedOver(2566, 2, MeasureState.UNDER_WAY, 60),
                carried.getFirst().carriedOver());
        assertEquals(new CarriedOver(2566, 3, null, null), carried.getLast().carriedOver());
    }

    @Test
    void the_issue_is_found_by_its_indicator_the_item_by_its_topic_and_the_period_moves_a_year() {
        Measure measure = into(next()).carried().getFirst();

        assertEquals(1, measure.issueNo());
        assertEquals(List.of("X7"), measure.itemCodes());
        assertEquals(new Period(PeriodKind.MONTHS, YearMonth.of(2024, 1), YearMonth.of(2024, 3)), measure.period());
    }

    @Test
    void an_indicator_that_calls_for_no_issue_any_more_leaves_the_measure_under_none() {
        assertNull(into(next()).carried().getLast().issueNo());
    }

    @Test
    void a_measure_none_of_whose_items_is_found_again_comes_without_an_issue_and_treats_nothing() {
        Plan last = with(Plans.draft(), treating(complete(2), "I23"));

        Plan next = into(next(), last).plan();

        assertNull(next.measures().getFirst().issueNo());
        assertEquals(List.of(), next.measures().getFirst().itemCodes());
        assertEquals(
                List.of("4"),
                next.untreatedUrgentIssues().stream().map(Issue::indicator).toList());
    }

    @Test
    void a_measure_for_the_whole_issue_comes_for_the_whole_issue_also_if_it_names_items_of_others() {
        Plan last = with(with(Plans.draft(), complete(2)), treating(complete(2), "E1"));

        assertEquals(
                List.of(1, 1),
                into(next(), last).carried().stream().map(Measure::issueNo).toList());
    }

    @Test
    void where_the_new_result_names_no_items_the_issue_is_all_there_is_to_treat() {
        Plan last = with(Plans.draft(), treating(complete(2), "I23"));
        Plan next = Plan.draft(
                "H140001",
                new FiscalYear(2567),
                new ResultBasis(new FiscalYear(2566), 1, "1"),
                List.of(issue(1, "4", "80.00", Triage.URGENT)));

        assertEquals(1, into(next, last).carried().getFirst().issueNo());
    }

    @Test
    void what_was_carried_over_before_does_not_come_again() {
        Plan once = into(next()).plan();

        CarryOver.Result.Done again = into(once);

        assertEquals(List.of(), again.carried());
        assertEquals(once, again.plan());
    }

    @Test
    void a_replaced_measure_keeps_its_origin() {
        Plan once = into(next()).plan();
        Measure edited = Plans.bare(1).numbered(1);

        Plan changed = ((MeasureEdit.Done) once.replace(edited)).plan();

        assertEquals(2, changed.measure(1).orElseThrow().carriedOver().measureNo());
    }

    @Test
    void a_plan_takes_no_more_than_it_can_hold_and_nothing_once_it_is_submitted() {
        Plan full = next();
        for (int i = 0; i < Plan.MOST_MEASURES - 1; i++) {
            full = with(full, Plans.bare(1));
        }
        assertEquals(new CarryOver.Result.Full(), CarryOver.into(full, LAST, STANDINGS));
        assertEquals(
                new CarryOver.Result.Frozen(PlanState.SUBMITTED), CarryOver.into(Plans.submitted(), LAST, STANDINGS));
    }

    private static CarryOver.Result.Done into(Plan plan) {
        return assertInstanceOf(CarryOver.Result.Done.class, CarryOver.into(plan, LAST, STANDINGS));
    }

    /** Of a plan that was never reported on. */
    private static CarryOver.Result.Done into(Plan plan, Plan last) {
        return assertInstanceOf(CarryOver.Result.Done.class, CarryOver.into(plan, last, Map.of()));
    }

    /** The plan of the year after, whose framework gives I20's topic another code and has indicator 6 at full score. */
    private static Plan next() {
        WeakItem renumbered = new WeakItem(
                "X7", item("I20", "80.00").topicTh(), "Item X7", new BigDecimal("80.00"), new BigDecimal("0.30"));
        Plan sameYear = draftWith(issue(1, "4", "80.00", Triage.URGENT, renumbered, item("I99", "90.00")));
        return Plan.draft(
                "H140001", new FiscalYear(2567), new ResultBasis(new FiscalYear(2566), 1, "1"), sameYear.issues());
    }
}
