package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.complete;
import static org.itahub.measures.plan.domain.Plans.ready;
import static org.itahub.measures.plan.domain.Plans.submitted;
import static org.itahub.measures.plan.domain.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureOrderTest {
    @Test
    void measures_are_shown_in_the_order_that_was_set_and_keep_their_numbers() {
        Plan plan = ordered(with(ready(), complete(1)), 3, 1, 2);

        assertEquals(List.of(3, 1, 2), numbers(plan));
        assertEquals(1, plan.measure(1).orElseThrow().no());
    }

    @Test
    void a_new_measure_is_shown_last_and_a_replaced_one_where_it_was() {
        Plan plan = with(ordered(ready(), 2, 1), complete(2));
        Plan replaced = ((MeasureEdit.Done) plan.replace(complete(2).numbered(2))).plan();

        assertEquals(List.of(2, 1, 3), numbers(replaced));
    }

    @Test
    void an_order_names_every_measure_once() {
        assertEquals(
                new MeasureOrder.Ordering.NotAPermutation(List.of(2), List.of(1, 9)),
                new MeasureOrder(List.of(1, 1, 9)).of(ready()));
        assertEquals(
                new MeasureOrder.Ordering.NotAPermutation(List.of(1, 2), List.of()),
                new MeasureOrder(List.of()).of(ready()));
    }

    @Test
    void a_plan_with_its_signatories_keeps_its_order() {
        assertEquals(
                new MeasureOrder.Ordering.Frozen(PlanState.SUBMITTED), new MeasureOrder(List.of(2, 1)).of(submitted()));
    }

    private static Plan ordered(Plan plan, Integer... numbers) {
        return assertInstanceOf(MeasureOrder.Ordering.Done.class, new MeasureOrder(List.of(numbers)).of(plan))
                .plan();
    }

    private static List<Integer> numbers(Plan plan) {
        return plan.measures().stream().map(Measure::no).toList();
    }
}
