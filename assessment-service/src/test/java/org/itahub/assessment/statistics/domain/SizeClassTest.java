package org.itahub.assessment.statistics.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SizeClassTest {

    private static final List<Integer> BOUNDS = List.of(50, 150);

    @Test
    void a_bound_is_the_last_of_its_class() {
        assertEquals(new SizeClass(0, OptionalInt.of(50)), SizeClass.of(50, BOUNDS));
        assertEquals(new SizeClass(51, OptionalInt.of(150)), SizeClass.of(51, BOUNDS));
    }

    @Test
    void the_last_class_has_no_end() {
        assertEquals(new SizeClass(151, OptionalInt.empty()), SizeClass.of(151, BOUNDS));
        assertTrue(SizeClass.of(151, BOUNDS).holds(1_000_000));
    }

    @Test
    void a_class_holds_its_ends_and_nothing_beyond() {
        SizeClass middle = SizeClass.of(100, BOUNDS);
        assertTrue(middle.holds(51));
        assertTrue(middle.holds(150));
        assertFalse(middle.holds(50));
        assertFalse(middle.holds(151));
    }

    @Test
    void without_bounds_all_are_of_one_class() {
        assertEquals(new SizeClass(0, OptionalInt.empty()), SizeClass.of(7, List.of()));
    }
}
