package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.CHAIN;
import static org.itahub.measures.plan.domain.Plans.NOW;
import static org.itahub.measures.plan.domain.Plans.complete;
import static org.itahub.measures.plan.domain.Plans.draft;
import static org.itahub.measures.plan.domain.Plans.published;
import static org.itahub.measures.plan.domain.Plans.submitted;
import static org.itahub.measures.plan.domain.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.itahub.measures.signoff.domain.Decision;
import org.itahub.measures.signoff.domain.SignOff;
import org.junit.jupiter.api.Test;

class PlanVersionTest {
    @Test
    void the_next_version_is_a_draft_that_says_the_same_and_is_signed_anew() {
        Plan next = next(published());

        assertEquals(new Change(2, "ปรับงบประมาณ", 2), next.change());
        assertEquals(PlanState.DRAFT, next.state());
        assertNull(next.publishedAt());
        assertEquals(SignOff.none(), next.signOff());
        assertEquals(PlanText.content(published()), PlanText.content(next));
    }

    @Test
    void a_plan_that_is_not_published_has_no_next_version() {
        assertEquals(new VersionStart.NotPublishedYet(PlanState.DRAFT), draft().nextVersion("ปรับงบประมาณ"));
        assertEquals(
                new VersionStart.NotPublishedYet(PlanState.SUBMITTED),
                submitted().nextVersion("ปรับงบประมาณ"));
    }

    @Test
    void a_version_on_its_way_is_finished_before_the_next_begins() {
        assertEquals(
                new VersionStart.OnItsWay(2, PlanState.DRAFT), next(published()).nextVersion("ปรับอีกครั้ง"));
    }

    @Test
    void a_change_of_a_published_plan_names_its_reason() {
        assertEquals(new VersionStart.ReasonMissing(), published().nextVersion(null));
        assertEquals(new VersionStart.ReasonMissing(), published().nextVersion("  "));
    }

    @Test
    void the_number_of_a_removed_measure_is_never_given_again() {
        Plan second = without(next(published()), 2);
        Plan third = next(publish(with(second, complete(2))));

        Plan again = with(without(third, 3), complete(2));

        assertEquals(List.of(1, 3), third.measures().stream().map(Measure::no).toList());
        assertEquals(List.of(1, 4), again.measures().stream().map(Measure::no).toList());
        assertEquals(3, again.change().numbersTaken());
    }

    @Test
    void a_plan_knew_the_numbers_of_its_own_measures_and_of_earlier_versions() {
        Plan second = with(without(next(published()), 2), complete(2));

        assertTrue(second.knew(2));
        assertTrue(second.knew(3));
        assertFalse(second.knew(4));
        assertFalse(second.knew(0));
        assertFalse(published().knew(3));
    }

    @Test
    void only_a_later_version_that_was_never_submitted_is_discardable() {
        assertTrue(next(published()).discardable());
        assertFalse(published().discardable());
        assertFalse(draft().discardable());
        assertFalse(((Submission.Submitted) next(published()).submit(CHAIN, "officer", 1))
                .plan()
                .discardable());
    }

    @Test
    void a_second_version_is_published_by_a_sign_off_of_its_own() {
        Plan second = publish(next(published()));

        assertEquals(PlanState.PUBLISHED, second.state());
        assertEquals(2, second.version());
        assertEquals(2, second.signOff().history().size());
    }

    @Test
    void a_recalled_plan_is_rewritten_and_submitted_again() {
        Plan recalled = assertInstanceOf(PlanRecall.Recalled.class, submitted().recall("officer", "ผิดช่วงเวลา", NOW))
                .plan();

        assertEquals(PlanState.RETURNED, recalled.state());
        assertEquals(
                PlanText.hash(submitted()),
                recalled.signOff().history().getFirst().contentHash());
        assertInstanceOf(Submission.Submitted.class, with(recalled, complete(3)).submit(CHAIN, "officer", 1));
    }

    @Test
    void a_recall_is_refused_where_there_is_nothing_to_recall_or_somebody_signed() {
        Plan half = ((PlanSigning.Signed) submitted().decide(Decision.SIGNED, "clerk", null, NOW)).plan();

        assertEquals(new PlanRecall.NotSubmitted(PlanState.DRAFT), draft().recall("officer", "ผิด", NOW));
        assertEquals(new PlanRecall.NotPreparer(), submitted().recall("clerk", "ผิด", NOW));
        assertEquals(new PlanRecall.AlreadySigned("ปลัดองค์การบริหารส่วนตำบล"), half.recall("officer", "ผิด", NOW));
        assertEquals(new PlanRecall.ReasonMissing(), submitted().recall("officer", "", NOW));
    }

    @Test
    void a_signature_names_the_text_that_was_signed_and_an_edit_makes_it_another() {
        Plan returned =
                ((PlanSigning.Returned) submitted().decide(Decision.RETURNED, "clerk", "เพิ่มมาตรการ", NOW)).plan();
        String signed = returned.signOff().history().getFirst().contentHash();

        assertEquals(PlanText.hash(submitted()), signed);
        assertEquals(PlanText.hash(returned), signed);
        assertFalse(signed.equals(PlanText.hash(with(returned, complete(3)))));
    }

    @Test
    void stand_ins_named_later_leave_the_rest_of_the_plan_alone() {
        assertEquals(submitted(), submitted().withStandInsOf(CHAIN));
    }

    private static Plan next(Plan published) {
        return assertInstanceOf(VersionStart.Started.class, published.nextVersion(" ปรับงบประมาณ "))
                .plan();
    }

    private static Plan without(Plan plan, int no) {
        return ((MeasureEdit.Done) plan.remove(no)).plan();
    }

    private static Plan publish(Plan plan) {
        Plan submitted = ((Submission.Submitted) plan.submit(CHAIN, "officer", 1)).plan();
        Plan half = ((PlanSigning.Signed) submitted.decide(Decision.SIGNED, "clerk", null, NOW)).plan();
        return ((PlanSigning.Published) half.decide(Decision.SIGNED, "chief", null, NOW)).plan();
    }
}
