package org.itahub.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.itahub.bench.report.Figures;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    private static final int MOST = 12;

    @Test
    void a_steady_service_is_tried_the_least_number_of_rounds() {
        assertEquals(4, rounds(4, MOST, 100, 100, 100, 100, 100));
    }

    @Test
    void one_that_still_gets_faster_is_tried_on_until_it_hardly_does() {
        assertEquals(8, rounds(3, MOST, 100, 150, 200, 260, 300, 301, 302, 303, 900));
    }

    @Test
    void two_slow_rounds_do_not_end_it() {
        assertEquals(8, rounds(2, MOST, 100, 150, 90, 95, 200, 201, 202, 203, 300));
    }

    @Test
    void a_slow_round_in_between_does_not_make_the_next_one_faster() {
        assertEquals(4, rounds(3, MOST, 100, 50, 104, 104, 200));
    }

    @Test
    void it_ends_where_a_service_never_settles() {
        assertEquals(
                MOST,
                rounds(1, MOST, IntStream.range(0, 20).map(no -> 100 << no).toArray()));
    }

    @Test
    void it_ends_where_there_are_no_data_for_more() {
        assertEquals(2, rounds(4, 2, 100, 150, 200));
        assertEquals(0, rounds(4, 0, 100));
    }

    private static int rounds(int least, int most, int... rates) {
        WarmUp warmUp = new WarmUp(least, most);
        int rounds = 0;
        while (warmUp.goesOn()) {
            warmUp.saw(new Figures(rates[rounds++], 0, 0));
        }
        return rounds;
    }
}
