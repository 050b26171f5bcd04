package org.itahub.assessment.statistics.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.junit.jupiter.api.Test;

class YearTallyTest {

    private final Framework framework = Frameworks.of2565();

    @Test
    void the_mean_is_of_totals_as_shown_and_not_rounded() {
        YearTally tally = tally(Map.of("A", 2, "B", 1), "250.01", 2);
        assertEquals(Optional.of(Rational.of(25001, 300)), tally.mean());
        assertEquals(3, tally.published());
    }

    @Test
    void the_share_is_judged_before_it_is_rounded() {
        assertTrue(tally(Map.of("A", 4, "B", 1), "400", 4).meetsTarget());
        YearTally almost = tally(Map.of("A", 19_999, "B", 5_001), "1", 19_999);
        assertEquals("80.00", almost.share().orElseThrow().rounded().toPlainString());
        assertFalse(almost.meetsTarget());
    }

    @Test
    void without_results_there_is_neither_mean_nor_share() {
        YearTally none = tally(Map.of(), "0", 0);
        assertEquals(Optional.empty(), none.mean());
        assertEquals(Optional.empty(), none.share());
        assertFalse(none.meetsTarget());
        assertEquals(Rational.ZERO, YearTally.share(0, 0));
    }

    @Test
    void a_level_that_nobody_has_counts_none() {
        YearTally tally = tally(Map.of("A", 2), "180", 2);
        assertEquals(2, tally.at(framework.level("A").orElseThrow()));
        assertEquals(0, tally.at(framework.level("B").orElseThrow()));
    }

    @Test
    void an_items_share_and_mean_are_of_those_whose_item_is_known() {
        YearTally.WeakItem item = new YearTally.WeakItem("O42", 1, 3, 20_000);
        assertEquals(Rational.of(100, 3), item.share());
        assertEquals(Rational.of(200, 3), item.mean());
    }

    @Test
    void moves_are_averaged_over_the_agencies_with_both_years() {
        assertEquals(Optional.of(Rational.of(-7, 300)), new YearTally.Moves(3, 1, 2, new BigDecimal("-0.07")).mean());
        assertEquals(Optional.empty(), YearTally.Moves.NONE.mean());
    }

    private YearTally tally(Map<String, Integer> byLevel, String totals, int reached) {
        return new YearTally(framework, byLevel, new BigDecimal(totals), reached, List.of(), YearTally.Moves.NONE);
    }
}
