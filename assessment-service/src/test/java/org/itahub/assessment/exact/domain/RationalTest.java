package org.itahub.assessment.exact.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RationalTest {

    @Test
    void a_decimal_is_taken_exactly_as_written() {
        assertEquals("2342/25", Rational.of("93.68").fraction());
        assertEquals("100", Rational.of("100.00").fraction());
        assertEquals("100", Rational.of(new BigDecimal("1E+2")).fraction());
    }

    @Test
    void a_fraction_is_kept_in_lowest_terms_with_a_positive_denominator() {
        assertEquals("-1/2", Rational.of(2, -4).fraction());
        assertEquals(Rational.of(1, 3), Rational.of(3, 9));
        assertEquals(Rational.of(1, 3).hashCode(), Rational.of(3, 9).hashCode());
        assertNotEquals(Rational.of(1, 3), Rational.of(2, 3));
        assertNotEquals(Rational.of(1, 3), Rational.of(1, 4));
        assertNotEquals(Rational.of(1, 2).hashCode(), Rational.of(1, 3).hashCode());
        assertNotEquals(Rational.of(1, 3).hashCode(), Rational.of(2, 3).hashCode());
    }

    @Test
    void a_fraction_that_was_written_is_read_again() {
        assertEquals(Rational.of(9368, 97), Rational.ofFraction("9368/97"));
        assertEquals(Rational.of(-1, 2), Rational.ofFraction("-1/2"));
        assertEquals(Rational.HUNDRED, Rational.ofFraction("100"));
        assertEquals(97, Rational.ofFraction("9368/97").denominator().intValueExact());
        assertThrows(NumberFormatException.class, () -> Rational.ofFraction("93.68"));
        assertThrows(NumberFormatException.class, () -> Rational.ofFraction("/97"));
        assertThrows(ArithmeticException.class, () -> Rational.ofFraction("1/0"));
    }

    @Test
    void a_half_is_rounded_up_to_two_decimals() {
        assertEquals(new BigDecimal("97.45"), Rational.of("97.445").rounded());
        assertEquals(new BigDecimal("97.44"), Rational.of("97.444999").rounded());
        assertEquals(new BigDecimal("33.33"), Rational.of(100, 3).rounded());
        assertEquals(new BigDecimal("100.00"), Rational.HUNDRED.rounded());
    }

    @Test
    void a_third_times_three_is_one() {
        assertEquals(Rational.ONE, Rational.of(1, 3).times(Rational.of(3)));
        assertEquals(Rational.ONE, Rational.of(2, 3).plus(Rational.of(1, 3)));
        assertEquals(Rational.of(1, 6), Rational.of(2, 3).minus(Rational.of(1, 2)));
        assertEquals(Rational.of(3, 2), Rational.of(1, 2).dividedBy(Rational.of(1, 3)));
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThrows(ArithmeticException.class, () -> Rational.ONE.dividedBy(Rational.ZERO));
        assertThrows(ArithmeticException.class, () -> Rational.mean(List.of()));
    }

    @Test
    void people_are_counted_up_to_whole_ones() {
        assertEquals(31, Rational.of(301, 10).ceiling());
        assertEquals(30, Rational.of(30).ceiling());
    }

    @Test
    void order_and_bounds_are_exact() {
        Rational third = Rational.of(1, 3);
        assertTrue(third.isBelow(Rational.of("0.3334")));
        assertFalse(third.isBelow(third));
        assertTrue(third.isWithin(third, third));
        assertFalse(third.isWithin(Rational.of("0.3334"), Rational.ONE));
        assertFalse(third.isWithin(Rational.ZERO, Rational.of("0.3333")));
        assertEquals(third, third.min(Rational.ONE));
        assertEquals(third, Rational.ONE.min(third));
        assertEquals(Rational.ONE, third.max(Rational.ONE));
        assertEquals(Rational.ONE, Rational.ONE.max(third));
    }
}
