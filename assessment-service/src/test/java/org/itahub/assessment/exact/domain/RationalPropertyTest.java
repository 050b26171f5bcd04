package org.itahub.assessment.exact.domain;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RationalPropertyTest {

    @Property
    void a_mean_lies_between_the_lowest_and_the_highest(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 10_000) Integer> hundredths) {
        List<Rational> values =
                hundredths.stream().map(n -> Rational.of(n, 100)).toList();
        Rational low = values.stream().reduce(Rational::min).orElseThrow();
        Rational high = values.stream().reduce(Rational::max).orElseThrow();
        assertTrue(Rational.mean(values).isWithin(low, high));
    }

    @Property
    void rounding_moves_a_value_by_half_a_hundredth_at_most(
            @ForAll @IntRange(max = 1_000_000) int numerator, @ForAll @IntRange(min = 1, max = 9_999) int denominator) {
        Rational value = Rational.of(numerator, denominator);
        Rational moved = Rational.of(value.rounded()).minus(value);
        assertTrue(moved.isWithin(Rational.of(-1, 200), Rational.of(1, 200)));
        assertNotEquals(Rational.of(-1, 200), moved);
    }
}
