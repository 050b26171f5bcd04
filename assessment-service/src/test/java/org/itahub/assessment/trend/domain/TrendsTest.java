package org.itahub.assessment.trend.domain;

import static org.itahub.assessment.crosswalk.domain.Years.added;
import static org.itahub.assessment.crosswalk.domain.Years.changed;
import static org.itahub.assessment.crosswalk.domain.Years.crosswalk;
import static org.itahub.assessment.crosswalk.domain.Years.dropped;
import static org.itahub.assessment.crosswalk.domain.Years.item;
import static org.itahub.assessment.crosswalk.domain.Years.kept;
import static org.itahub.assessment.crosswalk.domain.Years.merged;
import static org.itahub.assessment.crosswalk.domain.Years.renumbered;
import static org.itahub.assessment.crosswalk.domain.Years.split;
import static org.itahub.assessment.trend.domain.TrendLines.told;
import static org.itahub.assessment.trend.domain.TrendLines.trend;
import static org.itahub.assessment.trend.domain.TrendLines.trends;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.itahub.assessment.crosswalk.domain.Crosswalk;
import org.itahub.assessment.crosswalk.domain.Mapping;
import org.itahub.assessment.crosswalk.domain.Succession;
import org.itahub.assessment.crosswalk.domain.Years;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Frameworks;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.scoring.domain.Given;
import org.itahub.assessment.scoring.domain.ScoreSheet;
import org.junit.jupiter.api.Test;

class TrendsTest {

    private static final Framework OF_2565 = Years.of(2565, "A", "B", "C");
    private static final Framework OF_2566 = Years.of(2566, "A", "C", "D");
    private static final Crosswalk STEP =
            crosswalk(2565, 2566, kept("A"), renumbered("B", "C"), dropped("C"), added("D"));
    private static final ScoreSheet SHEET_2565 =
            Given.items("A", "100", "B", "0", "C", "0").scoredBy(OF_2565);
    private static final ScoreSheet SHEET_2566 =
            Given.items("A", "100", "C", "100", "D", "0").scoredBy(OF_2566);

    @Test
    void an_item_is_followed_under_its_earlier_code() {
        assertEquals(
                List.of("2565 B=0.00", "2566 C=100.00 +100.00 COMPARABLE 1"), told("C", STEP, SHEET_2565, SHEET_2566));
        assertEquals(
                List.of("2565 A=100.00", "2566 A=100.00 +0.00 COMPARABLE 1"), told("A", STEP, SHEET_2565, SHEET_2566));
    }

    @Test
    void an_item_that_a_year_did_not_have_is_no_zero_there() {
        assertEquals(
                List.of("2565 NOT_COMPARABLE NO_COUNTERPART", "2566 D=0.00"), told("D", STEP, SHEET_2565, SHEET_2566));
    }

    @Test
    void a_group_whose_items_changed_is_comparable_within_limits_and_says_why() {
        List<String> limited =
                List.of("2565 1=33.33", "2566 1=66.67 +33.34 LIMITED 2/3 ITEMS_ADDED(D) ITEMS_DROPPED(C)");
        assertEquals(limited, told("1", STEP, SHEET_2565, SHEET_2566));
        assertEquals(
                List.of("2565 OIT=33.33", "2566 OIT=66.67 +33.34 LIMITED 2/3 ITEMS_ADDED(D) ITEMS_DROPPED(C)"),
                told("OIT", STEP, SHEET_2565, SHEET_2566));
        assertEquals(
                List.of("2565 total=33.33", "2566 total=66.67 +33.34 LIMITED 2/3 ITEMS_ADDED(D) ITEMS_DROPPED(C)"),
                told("total", STEP, SHEET_2565, SHEET_2566));
    }

    @Test
    void a_merged_item_stands_beside_all_that_went_into_it_and_is_not_comparable() {
        Crosswalk merger = crosswalk(2565, 2566, kept("A"), merged("C", "B", "C"), added("D"));
        assertEquals(
                List.of("2565 B=0.00 C=0.00", "2566 C=100.00 NOT_COMPARABLE 0 ITEMS_MERGED(C)"),
                told("C", merger, SHEET_2565, SHEET_2566));
    }

    @Test
    void a_split_item_is_not_comparable_either() {
        Crosswalk parting = crosswalk(2565, 2566, kept("A"), split("B", "C", "D"), dropped("C"));
        assertEquals(
                List.of("2565 B=0.00", "2566 C=100.00 NOT_COMPARABLE 0 ITEMS_SPLIT(C,D)"),
                told("C", parting, SHEET_2565, SHEET_2566));
    }

    @Test
    void an_item_that_asks_for_something_else_is_not_comparable_and_tells_the_note() {
        Crosswalk wider = crosswalk(2565, 2566, kept("A"), changed("B", "C", "wider"), dropped("C"), added("D"));
        assertEquals(
                List.of("2565 B=0.00", "2566 C=100.00 NOT_COMPARABLE 0 CONTENT_CHANGED(C)"),
                told("C", wider, SHEET_2565, SHEET_2566));
        Reason reason = trend("C", wider, SHEET_2565, SHEET_2566)
                .points()
                .getLast()
                .against()
                .orElseThrow()
                .reasons()
                .getFirst();
        assertEquals("wider en", reason.note().orElseThrow().en());
    }

    @Test
    void different_notes_are_not_mixed_into_one() {
        Crosswalk wider = crosswalk(
                2565, 2566, changed("A", "A", "wider"), changed("B", "C", "narrower"), dropped("C"), added("D"));
        Reason reason = trend("1", wider, SHEET_2565, SHEET_2566)
                .points()
                .getLast()
                .against()
                .orElseThrow()
                .reasons()
                .getLast();
        assertEquals(Reason.Kind.CONTENT_CHANGED, reason.kind());
        assertEquals(List.of("A", "C"), reason.items());
        assertEquals(Optional.empty(), reason.note());
    }

    @Test
    void an_absent_item_tells_the_crosswalks_note() {
        Crosswalk told = crosswalk(
                2565,
                2566,
                kept("A"),
                renumbered("B", "C"),
                dropped("C"),
                new Mapping(
                        Succession.NEW, List.of(), List.of("D"), false, Optional.of(Years.text("not asked before"))));
        Reason reason = trend("D", told, SHEET_2565, SHEET_2566)
                .points()
                .getFirst()
                .against()
                .orElseThrow()
                .reasons()
                .getFirst();
        assertEquals("not asked before en", reason.note().orElseThrow().en());
    }

    @Test
    void items_answered_on_other_steps_are_not_comparable() {
        Item six = new Item("A", "1", Optional.empty(), Years.text("A"), "SIX_STEPS", "S5", List.of(), List.of());
        Framework after = Years.of(2566, List.of(six, item("B", "1", "B"), item("C", "1", "C")));
        ScoreSheet sheet = Given.items("A", "80", "B", "0", "C", "0").scoredBy(after);
        Crosswalk same = crosswalk(2565, 2566, kept("A"), kept("B"), kept("C"));
        assertEquals(
                List.of("2565 A=100.00", "2566 A=80.00 NOT_COMPARABLE 0 ANSWERS_CHANGED(A)"),
                told("A", same, SHEET_2565, sheet));
        assertEquals(
                List.of("2565 1=33.33", "2566 1=26.67 -6.66 LIMITED 2/3 ANSWERS_CHANGED(A)"),
                told("1", same, SHEET_2565, sheet));
    }

    @Test
    void without_a_crosswalk_only_the_codes_speak_and_nothing_is_subtracted() {
        assertEquals(
                List.of("2565 1=33.33", "2566 1=66.67 NOT_COMPARABLE CROSSWALK_MISSING"),
                told("1", null, SHEET_2565, SHEET_2566));
        assertEquals(
                List.of("2565 total=33.33", "2566 total=66.67 NOT_COMPARABLE CROSSWALK_MISSING"),
                told("total", null, SHEET_2565, SHEET_2566));
        assertEquals(
                List.of("2565 NOT_COMPARABLE CROSSWALK_MISSING", "2566 C=100.00"),
                told("C", null, SHEET_2565, SHEET_2566));
    }

    @Test
    void a_year_of_which_only_totals_are_known_limits_the_total_and_lacks_the_rest() {
        ScoreSheet early = Given.total("70").scoredBy(Frameworks.totalsOnly(2564));
        assertEquals(
                List.of("2564 total=70.00", "2566 total=66.67 -3.33 LIMITED COMPOSITION_UNKNOWN"),
                told("total", null, early, SHEET_2566));
        assertEquals(
                List.of("2564 NOT_COMPARABLE CROSSWALK_MISSING", "2566 OIT=66.67"),
                told("OIT", null, early, SHEET_2566));
    }

    @Test
    void a_score_that_a_result_does_not_tell_is_left_out_of_the_comparison() {
        ScoreSheet totalOnly = Given.total("60").scoredBy(OF_2566);
        Framework of2567 = Years.of(2567, "A", "C", "D");
        ScoreSheet last = Given.items("A", "0", "C", "0", "D", "0").scoredBy(of2567);
        Trends trends = trends(List.of(STEP), of2567, SHEET_2565, totalOnly, last);
        assertEquals(
                List.of("2565 A=100.00", "2566 A=?", "2567 A=0.00 -100.00 COMPARABLE 1"),
                told(trends.of("A").orElseThrow()));
        assertEquals(
                List.of(
                        "2565 total=33.33",
                        "2566 total=60.00 +26.67 LIMITED 2/3 ITEMS_ADDED(D) ITEMS_DROPPED(C)",
                        "2567 total=0.00 -60.00 COMPARABLE 1"),
                told(trends.of("total").orElseThrow()));
    }

    @Test
    void years_come_in_order_and_the_usual_figures_are_the_total_the_instruments_and_the_indicators() {
        Trends trends = trends(List.of(STEP), OF_2566, SHEET_2566, SHEET_2565);
        assertEquals(List.of("total", "OIT", "1"), trends.usual());
        assertEquals(2565, trends.of("A").orElseThrow().points().getFirst().fiscalYear());
        assertEquals(Optional.empty(), trends.of("Z"));
    }

    @Test
    void sub_indicators_are_drawn_too() {
        Framework of2565 = Frameworks.of2565();
        ScoreSheet sheet = Given.phitsanulok2564().scoredBy(of2565);
        Trends trends = trends(List.of(), of2565, sheet);
        assertEquals(List.of("2565 10.2=0.00"), told(trends.of("10.2").orElseThrow()));
        assertEquals(List.of("2565 9=89.06"), told(trends.of("9").orElseThrow()));
        assertEquals(List.of("2565 EIT=87.23"), told(trends.of("EIT").orElseThrow()));
        assertEquals(1 + 3 + 10, trends.usual().size());
    }
}
