package org.itahub.assessment.trend.domain;

import static org.itahub.assessment.crosswalk.domain.Years.added;
import static org.itahub.assessment.crosswalk.domain.Years.crosswalk;
import static org.itahub.assessment.crosswalk.domain.Years.dropped;
import static org.itahub.assessment.crosswalk.domain.Years.item;
import static org.itahub.assessment.crosswalk.domain.Years.kept;
import static org.itahub.assessment.trend.domain.TrendLines.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.assessment.crosswalk.domain.Crosswalk;
import org.itahub.assessment.crosswalk.domain.Years;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.scoring.domain.Given;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.junit.jupiter.api.Test;

class GroupTrendsTest {

    private static final ScoreSheet SHEET_2565 =
            Given.items("A", "100", "B", "0", "C", "0").scoredBy(Years.of(2565, "A", "B", "C"));

    @Test
    void an_item_that_moved_to_another_group_limits_both() {
        Framework after = Years.of(
                2566, List.of(item("A", "1", "A"), item("B", "1", "B"), item("C", "2", "C"), item("D", "2", "D")));
        Framework before = Years.of(
                2565, List.of(item("A", "1", "A"), item("B", "1", "B"), item("C", "1", "C"), item("D", "2", "D")));
        ScoreSheet then = Given.items("A", "100", "B", "0", "C", "0", "D", "0").scoredBy(before);
        ScoreSheet now = Given.items("A", "100", "B", "0", "C", "0", "D", "0").scoredBy(after);
        Crosswalk same = crosswalk(2565, 2566, kept("A"), kept("B"), kept("C"), kept("D"));
        assertEquals(
                List.of("2565 1=33.33", "2566 1=50.00 +16.67 LIMITED 1 ITEMS_MOVED(C)"), told("1", same, then, now));
        assertEquals(
                List.of("2565 2=0.00", "2566 2=0.00 +0.00 LIMITED 1/2 ITEMS_MOVED(C)"), told("2", same, then, now));
        assertEquals(
                List.of("2565 total=16.67", "2566 total=25.00 +8.33 LIMITED 1 WEIGHTS_CHANGED(A,B,C,D)"),
                told("total", same, then, now));
        assertEquals(List.of("2565 C=0.00", "2566 C=0.00 +0.00 COMPARABLE 1"), told("C", same, then, now));
    }

    @Test
    void a_group_is_the_one_that_holds_most_of_its_items() {
        Framework after = Years.of(2566, List.of(item("A", "2", "A"), item("B", "2", "B"), item("C", "1", "C")));
        ScoreSheet now = Given.items("A", "0", "B", "0", "C", "100").scoredBy(after);
        Crosswalk same = crosswalk(2565, 2566, kept("A"), kept("B"), kept("C"));
        assertEquals(
                List.of("2565 1=33.33", "2566 2=0.00 -33.33 LIMITED 1 ITEMS_MOVED(C)"),
                told("2", same, SHEET_2565, now));
    }

    @Test
    void a_tie_between_groups_goes_to_the_one_that_kept_the_code() {
        Framework before = Years.of(2565, List.of(item("A", "1", "A"), item("B", "2", "B"), item("C", "3", "C")));
        Framework after = Years.of(2566, List.of(item("A", "2", "A"), item("B", "2", "B"), item("C", "3", "C")));
        Crosswalk same = crosswalk(2565, 2566, kept("A"), kept("B"), kept("C"));
        ScoreSheet then = Given.items("A", "0", "B", "100", "C", "0").scoredBy(before);
        ScoreSheet now = Given.items("A", "100", "B", "100", "C", "0").scoredBy(after);
        assertEquals(
                List.of("2565 2=100.00", "2566 2=100.00 +0.00 LIMITED 1/2 ITEMS_MOVED(A)"), told("2", same, then, now));
    }

    @Test
    void a_group_none_of_whose_items_were_there_has_no_counterpart_even_if_its_code_was() {
        Framework after = Years.of(2566, List.of(item("D", "1", "D")));
        Crosswalk step = crosswalk(2565, 2566, dropped("A"), dropped("B"), dropped("C"), added("D"));
        assertEquals(
                List.of("2565 NOT_COMPARABLE NO_COUNTERPART", "2566 1=0.00"),
                told("1", step, SHEET_2565, Given.items("D", "0").scoredBy(after)));
        assertEquals(
                List.of("2565 total=33.33", "2566 total=0.00 NOT_COMPARABLE 0 ITEMS_ADDED(D) ITEMS_DROPPED(A,B,C)"),
                told("total", step, SHEET_2565, Given.items("D", "0").scoredBy(after)));
    }
}
