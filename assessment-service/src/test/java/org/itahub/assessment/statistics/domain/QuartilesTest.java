package org.itahub.assessment.statistics.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.assessment.exact.domain.Rational;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    @Test
    void quarters_lie_on_a_straight_line_between_two_scores() {
        assertEquals(
                new Quartiles(
                        Rational.of(1), Rational.of("1.75"), Rational.of("2.5"), Rational.of("3.25"), Rational.of(4)),
                Quartiles.of(List.of(100, 200, 300, 400)));
    }

    @Test
    void a_quarter_that_falls_on_a_score_is_that_score() {
        assertEquals(
                new Quartiles(Rational.of(1), Rational.of(2), Rational.of(3), Rational.of(4), Rational.of(5)),
                Quartiles.of(List.of(100, 200, 300, 400, 500)));
    }

    @Test
    void a_quarter_of_a_hundredth_is_kept() {
        assertEquals(Rational.of("85.0025"), Quartiles.of(List.of(8500, 8501)).first());
    }

    @Test
    void of_one_score_all_are_that_score() {
        Rational own = Rational.of("85.03");
        assertEquals(new Quartiles(own, own, own, own, own), Quartiles.of(List.of(8503)));
    }
}
