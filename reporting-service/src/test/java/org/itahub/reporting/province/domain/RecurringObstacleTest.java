package org.itahub.reporting.province.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.reporting.province.domain.RecurringObstacle.Obstacle;
import org.junit.jupiter.api.Test;

class RecurringObstacleTest {
    private static final String BUDGET = "งบประมาณไม่เพียงพอ";
    private static final String STAFF = "เจ้าหน้าที่ย้ายระหว่างปี";

    @Test
    void what_only_one_report_names_does_not_recur() {
        assertEquals(List.of(), RecurringObstacle.of(List.of(new Obstacle("1", BUDGET), new Obstacle("2", STAFF))));
    }

    @Test
    void the_same_in_nearly_the_same_words_is_one_obstacle_in_the_words_of_the_first() {
        var found = RecurringObstacle.of(List.of(
                new Obstacle("2", BUDGET), new Obstacle("1", "งบประมาณมี ไม่เพียงพอ"), new Obstacle("2", BUDGET)));

        assertEquals(List.of(new RecurringObstacle(BUDGET, 3, List.of("1", "2"))), found);
    }

    @Test
    void three_quarters_of_the_pairs_shared_are_nearly_the_same_and_less_is_not() {
        assertEquals(1, RecurringObstacle.of(twice("abcde", "abcdx")).size());
        assertEquals(0, RecurringObstacle.of(twice("abcd", "abcx")).size());
    }

    @Test
    void of_most_agencies_comes_first_then_of_most_reports_then_by_text() {
        var found = RecurringObstacle.of(List.of(
                new Obstacle("1", "dddd"),
                new Obstacle("1", "dddd"),
                new Obstacle("1", "cccc"),
                new Obstacle("1", "cccc"),
                new Obstacle("1", "bbbb"),
                new Obstacle("1", "bbbb"),
                new Obstacle("1", "bbbb"),
                new Obstacle("1", "aaaa"),
                new Obstacle("2", "aaaa")));

        assertEquals(
                List.of("aaaa", "bbbb", "cccc", "dddd"),
                found.stream().map(RecurringObstacle::text).toList());
    }

    private static List<Obstacle> twice(String one, String other) {
        return List.of(new Obstacle("1", one), new Obstacle("2", other));
    }
}
