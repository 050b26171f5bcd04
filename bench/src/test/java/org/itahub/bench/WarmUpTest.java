package org.itahub.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.itahub.bench.report.Figures;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    @Test
    void a_steady_service_is_tried_the_least_number_of_rounds() {
        assertEquals(4, rounds(4, 100, 100, 100, 100, 100));
    }

    @Test
    void one_that_still_gets_faster_is_tried_on_until_it_hardly_does() {
        assertEquals(6, rounds(3, 100, 150, 200, 260, 300, 301, 900));
    }

    @Test
    void a_slow_round_in_between_does_not_make_the_next_one_faster() {
        assertEquals(3, rounds(3, 100, 50, 104, 200));
    }

    @Test
    void it_ends_where_a_service_never_settles() {
        assertEquals(
                16,
                rounds(
                        1,
                        java.util.stream.IntStream.range(0, 30)
                                .map(no -> 100 << Math.min(no, 20))
                                .toArray()));
    }

    @Test
    void a_trial_run_warms_nothing_up() {
        assertEquals(0, rounds(0, 100));
    }

    private static int rounds(int least, int... rates) {
        WarmUp warmUp = new WarmUp(least);
        int rounds = 0;
        while (warmUp.goesOn()) {
            warmUp.saw(new Figures(rates[rounds++], 0, 0));
        }
        return rounds;
    }
}
