package org.itahub.assessment.exact.domain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IntervalPropertyTest {

    @Property
    void a_value_always_lies_in_the_interval_of_what_is_shown(@ForAll @IntRange(max = 100_000_000) int millionths) {
        Rational value = Rational.of(millionths, 1_000_000);
        assertTrue(Interval.exactly(value).meets(Interval.shownAs(Rational.of(value.rounded()))));
    }
}
