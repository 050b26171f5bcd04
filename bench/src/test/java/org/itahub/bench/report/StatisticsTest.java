package org.itahub.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void of_a_hundred_values_the_99th_is_the_p99_and_the_last_the_p100() {
        long[] hundred = LongStream.rangeClosed(1, 100).toArray();
        assertEquals(50, Statistics.percentile(hundred, 50));
        assertEquals(99, Statistics.percentile(hundred, 99));
        assertEquals(100, Statistics.percentile(hundred, 100));
    }

    @Test
    void a_percentile_of_few_values_is_one_of_them_and_never_too_small() {
        assertEquals(7, Statistics.percentile(new long[] {7}, 1));
        assertEquals(3, Statistics.percentile(new long[] {1, 2, 3}, 99));
        assertEquals(2, Statistics.percentile(new long[] {1, 2, 3}, 50));
    }

    @Test
    void the_median_is_the_middle_one_or_between_the_two_middle_ones_in_any_order() {
        assertEquals(3, Statistics.median(9, 1, 3));
        assertEquals(2.5, Statistics.median(4, 1, 3, 2));
    }

    @Test
    void the_spread_is_from_the_smallest_to_the_largest() {
        assertEquals(8, Statistics.spread(9, 1, 3));
        assertEquals(0, Statistics.spread(5));
    }

    @Test
    void figures_tell_the_rate_a_second_and_times_in_milliseconds() {
        Figures figures = Figures.of(new long[] {3_000_000, 1_000_000, 2_000_000, 2_000_000}, 500_000_000);
        assertEquals(new Figures(8, 2, 3), figures);
        assertEquals(200, Figures.rate(100, 500_000_000).perSecond());
    }
}
