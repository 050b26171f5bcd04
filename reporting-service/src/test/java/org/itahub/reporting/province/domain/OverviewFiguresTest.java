package org.itahub.reporting.province.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.itahub.reporting.province.domain.PlanCounts.PlanState;
import org.junit.jupiter.api.Test;

class OverviewFiguresTest {

    @Test
    void the_mean_of_the_three_agencies_is_rounded_half_up_once() {
        assertEquals(
                new BigDecimal("93.95"),
                Mean.of(totals("96.99", "94.59", "90.27")).rounded());
        assertEquals(new BigDecimal("90.01"), Mean.of(totals("90.00", "90.01")).rounded());
    }

    @Test
    void there_is_no_mean_no_target_and_no_share_of_nothing() {
        assertNull(Mean.of(List.of()).rounded());
        assertNull(NationalTarget.of(List.of()).threshold());
        assertNull(NationalTarget.of(List.of()).wantedShare());
        assertNull(NationalTarget.of(List.of()).share());
        assertFalse(NationalTarget.of(List.of()).met());
    }

    @Property
    void a_mean_lies_within_its_totals(
            @ForAll @Size(min = 1, max = 400) List<@BigRange(min = "0", max = "100") @Scale(2) BigDecimal> totals) {
        BigDecimal mean = Mean.of(totals).rounded();

        assertTrue(mean.compareTo(Collections.min(totals)) >= 0 && mean.compareTo(Collections.max(totals)) <= 0);
    }

    @Test
    void who_reaches_the_threshold_is_as_the_results_say_and_the_figures_are_theirs() {
        var target = NationalTarget.of(
                List.of(result("79.00", "B", true, "78.00", "65.00"), result("77.99", "C", false, "78.00", "65.00")));

        assertEquals(new NationalTarget(1, 2, new BigDecimal("78.00"), new BigDecimal("65.00")), target);
        assertEquals(new BigDecimal("50.00"), target.share());
        assertFalse(target.met());
    }

    @Test
    void of_targets_that_differ_within_a_year_the_higher_stands() {
        var target = NationalTarget.of(
                List.of(result("90.00", "A", true, "85.00", "70.00"), result("90.00", "A", true, "78.00", "80.00")));

        assertEquals(new BigDecimal("85.00"), target.threshold());
        assertEquals(new BigDecimal("80.00"), target.wantedShare());
    }

    @Test
    void the_target_is_met_at_the_wanted_share_exactly_and_judged_before_rounding() {
        assertTrue(eighty(4, 5).met());
        assertFalse(eighty(3, 5).met());
        assertEquals(new BigDecimal("80.00"), eighty(19_999, 25_000).share());
        assertFalse(eighty(19_999, 25_000).met());
        assertEquals(new BigDecimal("33.33"), eighty(1, 3).share());
        assertEquals(new BigDecimal("66.67"), eighty(2, 3).share());
    }

    @Property
    void one_more_agency_at_the_threshold_never_loses_the_target(
            @ForAll @IntRange(min = 0, max = 300) int reached, @ForAll @IntRange(min = 0, max = 300) int missed) {
        var before = eighty(reached, reached + missed);

        assertTrue(!before.met() || eighty(reached + 1, reached + missed + 1).met());
    }

    @Test
    void levels_are_counted_with_the_best_first() {
        var results = Stream.of("84.00=B", "96.99=AA", "90.27=A", "94.59=A")
                .map(text -> result(text.split("=")[0], text.split("=")[1], true, "85.00", "80.00"))
                .toList();

        assertEquals(
                List.of(new LevelCount("AA", 1), new LevelCount("A", 2), new LevelCount("B", 1)),
                LevelCount.of(results));
    }

    @Test
    void agencies_without_a_plan_are_counted_too() {
        var counts = PlanCounts.of(
                7,
                List.of(
                        PlanState.DRAFT,
                        PlanState.SUBMITTED,
                        PlanState.SUBMITTED,
                        PlanState.RETURNED,
                        PlanState.PUBLISHED));

        assertEquals(new PlanCounts(2, 1, 2, 1, 1), counts);
    }

    private static NationalTarget eighty(int reached, int published) {
        return new NationalTarget(reached, published, new BigDecimal("85.00"), new BigDecimal("80.00"));
    }

    private static Published result(String total, String level, boolean meets, String threshold, String share) {
        return new Published(new BigDecimal(total), level, meets, new BigDecimal(threshold), new BigDecimal(share));
    }

    private static List<BigDecimal> totals(String... totals) {
        return Stream.of(totals).map(BigDecimal::new).toList();
    }
}
