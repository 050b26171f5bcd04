package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.complete;
import static org.itahub.measures.plan.domain.Plans.draft;
import static org.itahub.measures.plan.domain.Plans.ready;
import static org.itahub.measures.plan.domain.Plans.treating;
import static org.itahub.measures.plan.domain.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {
    @Test
    void an_urgent_issue_without_measures_is_one_gap_told_in_words() {
        Matrix matrix = Matrix.of(with(draft(), complete(2)));

        assertEquals(1, matrix.untreated().size());
        Matrix.Gap gap = matrix.untreated().getFirst();
        assertEquals(1, gap.issue().no());
        assertNull(gap.item());
        assertEquals(
                "ประเด็นที่ 1 ตัวชี้วัด 2 ได้ 84.52 คะแนน ยังไม่มีมาตรการรองรับ ให้เพิ่มมาตรการอย่างน้อยหนึ่งมาตรการ "
                        + "หากแก้ไขได้ทั้งหมดคะแนนรวมจะเพิ่มขึ้น 0.93 คะแนน",
                gap.words().th());
        assertEquals(
                "Issue 1, Indicator 2, scored 84.52 and no measure treats it: add at least one. Put right, it would "
                        + "add 0.93 points to the total",
                gap.words().en());
        assertFalse(matrix.rows().getFirst().treated());
    }

    @Test
    void a_measure_for_the_whole_issue_treats_all_its_items() {
        Matrix matrix = Matrix.of(ready());

        assertEquals(List.of(), matrix.untreated());
        Matrix.ItemRow item = matrix.rows().get(1).items().getFirst();
        assertEquals(List.of(), item.byItem());
        assertEquals(List.of(2), item.byIssue());
        assertTrue(item.treated());
    }

    @Test
    void an_item_that_the_measures_of_its_urgent_issue_leave_out_is_a_gap() {
        Plan plan = with(with(draft(), complete(1)), treating(complete(2), "I20"));

        Matrix matrix = Matrix.of(plan);

        assertEquals(
                List.of("I23"),
                matrix.untreated().stream().map(gap -> gap.item().code()).toList());
        assertTrue(matrix.untreated()
                .getFirst()
                .words()
                .th()
                .startsWith("ข้อ I23 ข้อ I23 (ประเด็นที่ 2) ได้ 72.40 คะแนน"));
        assertTrue(matrix.untreated().getFirst().words().en().startsWith("Item I23, Item I23 (issue 2), scored 72.40"));
        assertEquals(List.of(2), matrix.rows().get(1).items().getFirst().byItem());
        assertFalse(matrix.rows().get(1).items().getLast().treated());
    }

    @Test
    void a_measure_whose_items_a_correction_dropped_does_not_treat_the_items_that_are_weak_now() {
        Plan plan = with(with(draft(), complete(1)), treating(complete(2), "I20"));
        Plan refreshed = ((IssueRefresh.Done) plan.refreshed(
                        plan.basis(),
                        List.of(
                                Plans.issue(1, "2", "84.52", Triage.URGENT),
                                Plans.issue(2, "4", "75.94", Triage.URGENT, Plans.item("I23", "72.40")))))
                .plan();

        Matrix matrix = Matrix.of(refreshed);

        assertEquals(
                List.of("I23"),
                matrix.untreated().stream().map(gap -> gap.item().code()).toList());
        assertEquals(List.of(), matrix.rows().get(1).items().getFirst().byIssue());
    }

    @Test
    void a_measure_of_an_issue_that_names_items_of_others_treats_its_own_as_a_whole() {
        Matrix matrix = Matrix.of(with(with(draft(), complete(1)), treating(complete(2), "E1")));

        assertEquals(List.of(), matrix.untreated());
        assertEquals(List.of(2), matrix.rows().get(1).items().getFirst().byIssue());
    }

    @Test
    void a_measure_of_another_issue_treats_the_items_that_it_names() {
        Matrix matrix = Matrix.of(with(draft(), treating(complete(1), "I23", "E1")));

        assertEquals(List.of(1), matrix.rows().get(1).measures());
        assertEquals(List.of(1), matrix.rows().get(2).items().getFirst().byItem());
        assertEquals(
                List.of("I20"),
                matrix.untreated().stream().map(gap -> gap.item().code()).toList());
    }

    @Test
    void an_issue_that_is_not_urgent_is_no_gap_and_the_most_points_come_first() {
        assertEquals(
                List.of(2, 1),
                Matrix.of(Plans.draftWith(
                                Plans.issue(1, "2", "84.52", Triage.URGENT),
                                worth(Plans.issue(2, "4", "75.94", Triage.URGENT), "1.44"),
                                Plans.issue(3, "6", "98.08", Triage.IMPROVE)))
                        .untreated()
                        .stream()
                        .map(gap -> gap.issue().no())
                        .toList());
    }

    private static Issue worth(Issue of, String points) {
        return new Issue(
                of.no(),
                of.indicator(),
                of.nameTh(),
                of.nameEn(),
                of.instrument(),
                of.score(),
                of.triage(),
                new BigDecimal(points),
                of.items());
    }
}
