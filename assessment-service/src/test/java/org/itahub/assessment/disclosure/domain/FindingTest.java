package org.itahub.assessment.disclosure.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.itahub.assessment.disclosure.domain.Finding.Fault;
import org.itahub.assessment.framework.domain.Item;
import org.itahub.assessment.framework.domain.Text;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final Item ITEM = Items.requiring("O1", "ผัง", "ตำแหน่ง");
    private static final Text ANY = new Text("ข้อความ", "text");
    private static final Reason COMPLETE = new Reason("COMPLETE", 100, false, ANY);
    private static final Reason MISSING = new Reason("CONTENT_MISSING", 0, true, ANY);
    private static final Reason DEAD = new Reason("LINK_DEAD", 0, false, ANY);

    @Test
    void an_item_is_met_with_nothing_missing_or_lost_with_what_was_missing() {
        assertEquals(List.of(), finding(100).faults(ITEM, COMPLETE));
        assertEquals(List.of(), finding(0, 2, 1).faults(ITEM, MISSING));
        assertEquals(List.of(), finding(0).faults(ITEM, DEAD));
        assertEquals(List.of(), finding(0, 1).faults(ITEM, DEAD));
        assertEquals(List.of(1, 2), finding(0, 2, 1).missing());
    }

    @Test
    void a_score_is_0_or_100_and_nothing_between() {
        assertEquals(List.of(Fault.SCORE_UNKNOWN), finding(50).faults(ITEM, COMPLETE));
        assertEquals(List.of(Fault.SCORE_UNKNOWN), finding(-1, 1).faults(ITEM, MISSING));
    }

    @Test
    void the_reason_must_be_one_for_the_score() {
        assertEquals(List.of(Fault.REASON_FOR_OTHER_SCORE), finding(0).faults(ITEM, COMPLETE));
        assertEquals(List.of(Fault.REASON_FOR_OTHER_SCORE), finding(100).faults(ITEM, DEAD));
    }

    @Test
    void a_lost_item_names_what_was_missing_where_the_reason_says_so() {
        assertEquals(List.of(Fault.CONTENTS_NOT_NAMED), finding(0).faults(ITEM, MISSING));
        assertEquals(List.of(), finding(0).faults(Items.requiring("O2"), MISSING));
    }

    @Test
    void nothing_is_missing_from_an_item_that_is_met() {
        assertEquals(List.of(Fault.MET_WITH_CONTENTS_MISSING), finding(100, 1).faults(ITEM, COMPLETE));
    }

    private static Finding finding(int score, Integer... missing) {
        return new Finding(score, "ANY", "", List.of(missing));
    }
}
