package org.itahub.assessment.survey.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Frameworks;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final SheetLayout LAYOUT = Sheets.layout();

    @Test
    void a_part_worded_against_the_agency_is_worth_its_mirror() {
        ScoreUnits units = LAYOUT.units().getFirst();
        assertEquals(List.of(0L, 33L, 67L, 100L), units.ofPart(0));
        assertEquals(List.of(100L, 67L, 33L, 0L), units.ofPart(1));
    }

    @Test
    void thirds_are_counted_in_units_of_a_third() {
        assertEquals(List.of(0L, 100L, 300L), LAYOUT.units().get(2).ofPart(0));
        assertEquals(Rational.of(200, 3), LAYOUT.units().get(2).score(400, 2));
    }

    @Test
    void a_score_is_the_mean_over_sheets_of_the_mean_over_parts() {
        Tally tally = Sheets.tally(LAYOUT, List.of(new byte[] {2, 0, 1, 2}, new byte[] {0, 3, 0, 0}));
        assertEquals(
                Map.of("Q1", Rational.of(167, 4), "Q2", Rational.of(50), "Q3", Rational.of(50)), tally.scores(LAYOUT));
    }

    @Test
    void without_a_sheet_there_is_no_score() {
        assertEquals(Map.of(), Tally.NONE.scores(LAYOUT));
    }

    @Test
    void two_tallies_are_one_over_all_their_sheets() {
        Tally one = new Tally(2, List.of(10L, 1L));
        Tally other = new Tally(3, List.of(5L, 2L));
        assertEquals(new Tally(5, List.of(15L, 3L)), one.plus(other));
        assertEquals(one, one.plus(Tally.NONE));
        assertEquals(one, Tally.NONE.plus(one));
    }

    @Test
    void a_group_of_five_may_be_broken_down_and_a_smaller_one_not() {
        assertTrue(new Tally(4, List.of()).tooFewToBreakDown());
        assertFalse(new Tally(5, List.of()).tooFewToBreakDown());
    }

    @Test
    void the_sample_follows_the_frameworks_rule() {
        assertEquals(29, Sample.of(Frameworks.of2565(), 29, 0).needed());
        assertEquals(30, Sample.of(Frameworks.of2565(), 30, 0).needed());
        assertEquals(31, Sample.of(Frameworks.of2565(), 301, 0).needed());
        assertEquals(100, Sample.of(Frameworks.of2565(), 4000, 0).needed());
        assertEquals(18, Sample.of(Frameworks.of2565(), 240, 12).missing());
        assertEquals(0, Sample.of(Frameworks.of2565(), 240, 31).missing());
    }

    @Test
    void staff_get_tokens_and_others_the_link() {
        assertEquals(Access.TOKEN, Access.of("IIT"));
        assertEquals(Access.LINK, Access.of("EIT"));
    }
}
