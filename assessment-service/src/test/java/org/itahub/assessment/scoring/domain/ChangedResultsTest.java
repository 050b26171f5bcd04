package org.itahub.assessment.scoring.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.junit.jupiter.api.Test;

class ChangedResultsTest {

    private final Framework framework = Frameworks.of2565();
    private final ScoreSheet before = Given.phitsanulok2564().scoredBy(framework);

    @Test
    void phitsanulok_2564_with_o42_put_right_gains_exactly_5_points() {
        assertEquals(Rational.of(5), gain(Map.of("O42", Rational.HUNDRED), Map.of()));
    }

    @Test
    void o42_and_o43_together_gain_10() {
        assertEquals(Rational.of(10), gain(Map.of("O42", Rational.HUNDRED, "O43", Rational.HUNDRED), Map.of()));
    }

    @Test
    void an_indicators_score_stands_in_for_its_items() {
        ScoreSheet after = ChangedResults.score(before, Map.of(), Map.of("10", Rational.HUNDRED));
        assertEquals(Optional.empty(), after.results().item("O42"));
        assertEquals(Rational.HUNDRED, after.figure("10").orElseThrow().value());
        assertTrue(after.complete());
    }

    @Test
    void an_items_score_takes_the_place_of_its_indicators_which_then_lacks_the_others() {
        ScoreSheet after = ChangedResults.score(before, Map.of("I1", Rational.HUNDRED), Map.of());
        assertEquals(Optional.empty(), after.total());
        assertEquals(
                List.of("I2", "I3", "I4", "I5", "I6"),
                after.missing().stream().map(Missing::code).toList());
    }

    @Test
    void a_score_need_not_be_a_decimal() {
        Rational third = Rational.of(200, 3);
        ScoreSheet after = ChangedResults.score(before, Map.of(), Map.of("1", third));
        assertEquals(third, after.figure("1").orElseThrow().value());
    }

    @Test
    void nothing_changed_changes_nothing() {
        assertEquals(
                before.figures(),
                ChangedResults.score(before, Map.of(), Map.of()).figures());
    }

    @Test
    void a_total_that_stood_alone_goes() {
        ScoreSheet after =
                ChangedResults.score(Given.total("90").scoredBy(framework), Map.of("O42", Rational.HUNDRED), Map.of());
        assertEquals(Optional.empty(), after.total());
    }

    private Rational gain(Map<String, Rational> items, Map<String, Rational> indicators) {
        ScoreSheet after = ChangedResults.score(before, items, indicators);
        return after.total()
                .orElseThrow()
                .value()
                .minus(before.total().orElseThrow().value());
    }
}
