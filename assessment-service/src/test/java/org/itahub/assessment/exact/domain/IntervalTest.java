package org.itahub.assessment.exact.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void a_shown_figure_stands_for_half_a_hundredth_on_either_side() {
        assertEquals(
                new Interval(Rational.of("97.435"), Rational.of("97.445"), false),
                Interval.shownAs(Rational.of("97.44")));
    }

    @Test
    void a_shown_figure_never_stands_for_more_than_100_or_less_than_0() {
        assertEquals(new Interval(Rational.of("99.995"), Rational.HUNDRED, true), Interval.shownAs(Rational.HUNDRED));
        assertEquals(new Interval(Rational.ZERO, Rational.of("0.005"), false), Interval.shownAs(Rational.ZERO));
    }

    @Test
    void neighbours_do_not_meet_because_the_upper_end_is_left_out() {
        Interval low = Interval.shownAs(Rational.of("97.44"));
        Interval high = Interval.shownAs(Rational.of("97.45"));
        assertFalse(low.meets(high));
        assertFalse(high.meets(low));
        assertTrue(low.meets(low));
    }

    @Test
    void an_exact_value_meets_only_what_contains_it() {
        Interval exact = Interval.exactly(Rational.of("97.445"));
        assertTrue(exact.meets(Interval.shownAs(Rational.of("97.45"))));
        assertFalse(exact.meets(Interval.shownAs(Rational.of("97.44"))));
        assertTrue(exact.meets(exact));
    }

    @Test
    void sums_and_shares_keep_what_is_known_of_the_upper_end() {
        Interval open = Interval.shownAs(Rational.of(50));
        Interval closed = Interval.exactly(Rational.of(50));
        assertEquals(
                new Interval(Rational.of("49.9975"), Rational.of("50.0025"), false),
                open.times(Rational.of(1, 2)).plus(closed.times(Rational.of(1, 2))));
        assertTrue(closed.plus(closed).highIncluded());
        assertFalse(closed.plus(open).highIncluded());
        assertFalse(open.plus(closed).highIncluded());
    }
}
