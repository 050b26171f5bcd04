package org.itahub.measures.progress.domain;

import static org.itahub.measures.progress.domain.Reports.report;
import static org.itahub.measures.progress.domain.Reports.standing;
import static org.itahub.measures.progress.domain.Reports.withBehindReason;
import static org.itahub.measures.progress.domain.Setback.Kind.CANCELLED_BEFORE_LATER_QUARTER;
import static org.itahub.measures.progress.domain.Setback.Kind.PERCENT_AHEAD_OF_LATER_QUARTER;
import static org.itahub.measures.progress.domain.Setback.Kind.PERCENT_BEHIND_EARLIER_QUARTER;
import static org.itahub.measures.progress.domain.Setback.Kind.RESUMED_AFTER_CANCELLING;
import static org.itahub.measures.progress.domain.Setback.Kind.STATE_AHEAD_OF_LATER_QUARTER;
import static org.itahub.measures.progress.domain.Setback.Kind.STATE_BEHIND_EARLIER_QUARTER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;

class SetbackTest {
    @Test
    void what_was_done_does_not_fall_back_to_under_way() {
        assertEquals(
                List.of(PERCENT_BEHIND_EARLIER_QUARTER, STATE_BEHIND_EARLIER_QUARTER),
                kinds(underWay(Quarter.Q2, 90), of(Quarter.Q1, MeasureState.DONE)));
        assertEquals(
                List.of(PERCENT_BEHIND_EARLIER_QUARTER, STATE_BEHIND_EARLIER_QUARTER),
                kinds(of(Quarter.Q2, MeasureState.NOT_STARTED), underWay(Quarter.Q1, 10)));
    }

    @Test
    void a_cancelled_measure_is_not_behind_and_one_taken_up_again_says_why() {
        assertEquals(List.of(), kinds(of(Quarter.Q2, MeasureState.CANCELLED), of(Quarter.Q1, MeasureState.DONE)));
        assertEquals(
                List.of(RESUMED_AFTER_CANCELLING),
                kinds(underWay(Quarter.Q2, 90), of(Quarter.Q1, MeasureState.CANCELLED)));
        assertEquals(List.of(), kinds(of(Quarter.Q2, MeasureState.CANCELLED), of(Quarter.Q1, MeasureState.CANCELLED)));
    }

    @Test
    void an_earlier_quarter_submitted_afterwards_is_held_against_the_later_one() {
        assertEquals(
                List.of(PERCENT_AHEAD_OF_LATER_QUARTER), kinds(underWay(Quarter.Q1, 60), underWay(Quarter.Q3, 50)));
        assertEquals(
                List.of(PERCENT_AHEAD_OF_LATER_QUARTER, STATE_AHEAD_OF_LATER_QUARTER),
                kinds(of(Quarter.Q1, MeasureState.DONE), underWay(Quarter.Q3, 50)));
        assertEquals(
                List.of(CANCELLED_BEFORE_LATER_QUARTER),
                kinds(of(Quarter.Q1, MeasureState.CANCELLED), underWay(Quarter.Q3, 50)));
    }

    @Test
    void a_reason_on_either_side_explains_it() {
        Progress first = of(Quarter.Q1, MeasureState.DONE);
        Progress second = underWay(Quarter.Q2, 50);
        Progress explained = standing(1, Quarter.Q2, Review.SUBMITTED, withBehindReason(second.report(), "เริ่มใหม่"));

        assertEquals(List.of(), Setback.of(explained, List.of(first)));
        assertEquals(List.of(), Setback.of(first, List.of(explained)));
    }

    @Test
    void the_nearest_quarter_on_each_side_counts() {
        List<Progress> others =
                List.of(of(Quarter.Q1, MeasureState.DONE), underWay(Quarter.Q2, 20), underWay(Quarter.Q4, 40));

        assertEquals(List.of(), Setback.of(underWay(Quarter.Q3, 30), others));
        assertEquals(
                List.of(new Setback(PERCENT_AHEAD_OF_LATER_QUARTER, Quarter.Q4, 40)),
                Setback.of(underWay(Quarter.Q3, 50), others));
        assertEquals(
                List.of(new Setback(PERCENT_BEHIND_EARLIER_QUARTER, Quarter.Q2, 20)),
                Setback.of(underWay(Quarter.Q3, 10), others));
    }

    @Test
    void drafts_and_returned_reports_are_no_measure_for_others() {
        for (Review review : List.of(Review.DRAFT, Review.RETURNED)) {
            Progress other = standing(1, Quarter.Q1, review, report(MeasureState.DONE, 100));

            assertEquals(List.of(), Setback.of(underWay(Quarter.Q2, 50), List.of(other)));
        }
    }

    @Test
    void a_setback_says_where_and_against_what_it_is() {
        Setback behind = new Setback(STATE_BEHIND_EARLIER_QUARTER, Quarter.Q1, 60);
        Setback ahead = new Setback(PERCENT_AHEAD_OF_LATER_QUARTER, Quarter.Q3, 50);

        assertEquals("/state", behind.pointer());
        assertEquals("state-behind-earlier-quarter", behind.code());
        assertTrue(behind.th().contains("ไตรมาสที่ 1") && behind.th().contains("ร้อยละ 60"));
        assertTrue(behind.en().contains("quarter 1 stands at 60 per cent already"));
        assertEquals("/percent", ahead.pointer());
        assertTrue(ahead.th().contains("เพียงร้อยละ 50"));
        assertTrue(ahead.en().contains("quarter 3 stands at 50 per cent only"));
    }

    @Test
    void where_a_measure_was_cancelled_the_text_says_so_instead_of_comparing_percents() {
        Setback resumed = new Setback(RESUMED_AFTER_CANCELLING, Quarter.Q1, 50);
        Setback cancelled = new Setback(CANCELLED_BEFORE_LATER_QUARTER, Quarter.Q3, 60);

        assertTrue(resumed.th().contains("ไตรมาสที่ 1 แจ้งยกเลิก"));
        assertTrue(resumed.en().contains("quarter 1 says that the measure was cancelled"));
        assertTrue(cancelled.th().contains("ไตรมาสที่ 3 ซึ่งส่งแล้วไม่ได้ยกเลิก"));
        assertTrue(cancelled.en().contains("quarter 3 goes on with the measure"));
    }

    @Test
    void thai_readers_are_pointed_to_the_reason_by_its_name() {
        for (Setback.Kind kind : Setback.Kind.values()) {
            String th = new Setback(kind, Quarter.Q1, 50).th();

            assertTrue(th.endsWith("ในช่องเหตุผลที่ถอยกลับ"), th);
            assertFalse(th.contains("behindReason"), th);
        }
    }

    private static List<Setback.Kind> kinds(Progress submitted, Progress other) {
        return Setback.of(submitted, List.of(other)).stream().map(Setback::kind).toList();
    }

    private static Progress underWay(Quarter quarter, int percent) {
        return standing(1, quarter, Review.SUBMITTED, report(MeasureState.UNDER_WAY, percent));
    }

    private static Progress of(Quarter quarter, MeasureState state) {
        int percent =
                switch (state) {
                    case NOT_STARTED -> 0;
                    case UNDER_WAY, CANCELLED -> 50;
                    case DONE -> 100;
                };
        return standing(1, quarter, Review.ACCEPTED, report(state, percent));
    }
}
