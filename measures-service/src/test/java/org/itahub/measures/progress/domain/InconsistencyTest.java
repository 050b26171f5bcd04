package org.itahub.measures.progress.domain;

import static org.itahub.measures.progress.domain.Reports.empty;
import static org.itahub.measures.progress.domain.Reports.report;
import static org.itahub.measures.progress.domain.Reports.withCancelReason;
import static org.itahub.measures.progress.domain.Reports.withDone;
import static org.itahub.measures.progress.domain.Reports.withObstacles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InconsistencyTest {
    @Property
    void only_one_hundred_per_cent_is_done(@ForAll @IntRange(min = 0, max = 100) int percent) {
        assertEquals(
                percent == 100 ? List.of() : List.of(Inconsistency.DONE_IS_NOT_100),
                Inconsistency.of(report(MeasureState.DONE, percent)));
    }

    @Property
    void only_zero_per_cent_is_not_started(@ForAll @IntRange(min = 0, max = 100) int percent) {
        assertEquals(
                percent == 0 ? List.of() : List.of(Inconsistency.NOT_STARTED_IS_NOT_0),
                Inconsistency.of(report(MeasureState.NOT_STARTED, percent)));
    }

    @Property
    void under_way_is_anything_between(@ForAll @IntRange(min = 0, max = 100) int percent) {
        List<Inconsistency> atTheEnds = percent == 100
                ? List.of(Inconsistency.UNDER_WAY_IS_100)
                : percent == 0 ? List.of(Inconsistency.UNDER_WAY_IS_0) : List.of();
        assertEquals(atTheEnds, Inconsistency.of(report(MeasureState.UNDER_WAY, percent)));
    }

    @Property
    void a_cancelled_measure_may_stand_anywhere(@ForAll @IntRange(min = 0, max = 100) int percent) {
        assertEquals(List.of(), Inconsistency.of(report(MeasureState.CANCELLED, percent)));
    }

    @Test
    void a_cancelled_measure_names_the_reason_and_only_a_cancelled_one() {
        assertEquals(
                List.of(Inconsistency.CANCEL_REASON_MISSING),
                Inconsistency.of(withCancelReason(report(MeasureState.CANCELLED, 40), "")));
        assertEquals(
                List.of(Inconsistency.CANCEL_REASON_UNCALLED_FOR),
                Inconsistency.of(withCancelReason(report(MeasureState.UNDER_WAY, 40), "งบประมาณถูกโอน")));
    }

    @Test
    void an_empty_report_is_told_all_that_it_must_say() {
        assertEquals(
                List.of(
                        Inconsistency.STATE_MISSING,
                        Inconsistency.PERCENT_MISSING,
                        Inconsistency.OBSTACLES_MISSING,
                        Inconsistency.SUGGESTIONS_MISSING),
                Inconsistency.of(empty()));
    }

    @Test
    void work_that_was_begun_is_described_and_work_that_was_not_need_not_be() {
        assertEquals(
                List.of(Inconsistency.DONE_TEXT_MISSING),
                Inconsistency.of(withDone(report(MeasureState.DONE, 100), " ")));
        assertEquals(
                List.of(Inconsistency.DONE_TEXT_MISSING),
                Inconsistency.of(withDone(report(MeasureState.UNDER_WAY, 30), "")));
        assertEquals(List.of(), Inconsistency.of(withDone(report(MeasureState.NOT_STARTED, 0), "")));
    }

    @Test
    void an_inconsistency_says_where_and_what_it_is() {
        assertEquals("/obstacles", Inconsistency.OBSTACLES_MISSING.pointer());
        assertEquals("obstacles-missing", Inconsistency.OBSTACLES_MISSING.code());
        assertTrue(Inconsistency.OBSTACLES_MISSING.th().contains("ปัญหาอุปสรรค"));
        assertTrue(Inconsistency.OBSTACLES_MISSING.en().contains("obstacles"));
    }

    @Test
    void the_code_none_stands_alone() {
        assertEquals(
                List.of(Inconsistency.OBSTACLE_NONE_WITH_OTHERS), of("เจ้าหน้าที่โอนย้าย", "NONE", "STAFF_TURNOVER"));
        assertEquals(List.of(), of("ไม่มี", "NONE"));
    }

    @Test
    void codes_and_text_tell_the_same() {
        assertEquals(List.of(Inconsistency.OBSTACLE_TEXT_CONTRADICTS_NONE), of("เจ้าหน้าที่โอนย้าย", "NONE"));
        assertEquals(List.of(Inconsistency.OBSTACLE_CODES_CONTRADICT_TEXT), of("ไม่มี", "STAFF_TURNOVER"));
        assertEquals(List.of(), of("เจ้าหน้าที่โอนย้าย", "STAFF_TURNOVER"));
        assertEquals(List.of(Inconsistency.OBSTACLES_MISSING), of("", "STAFF_TURNOVER"));
    }

    @Test
    void obstacles_need_no_codes() {
        assertEquals(List.of(), of("เจ้าหน้าที่โอนย้าย"));
        assertEquals(List.of(), of("ไม่มี"));
    }

    private static List<Inconsistency> of(String obstacles, String... codes) {
        return Inconsistency.of(withObstacles(report(MeasureState.UNDER_WAY, 30), obstacles, codes));
    }
}
