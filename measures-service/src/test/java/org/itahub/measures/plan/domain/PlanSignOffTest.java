package org.itahub.measures.plan.domain;

import static org.itahub.measures.plan.domain.Plans.CHAIN;
import static org.itahub.measures.plan.domain.Plans.NOW;
import static org.itahub.measures.plan.domain.Plans.complete;
import static org.itahub.measures.plan.domain.Plans.draft;
import static org.itahub.measures.plan.domain.Plans.published;
import static org.itahub.measures.plan.domain.Plans.ready;
import static org.itahub.measures.plan.domain.Plans.submitted;
import static org.itahub.measures.plan.domain.Plans.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.itahub.measures.signoff.domain.Decision;
import org.junit.jupiter.api.Test;

class PlanSignOffTest {
    @Test
    void a_complete_plan_goes_to_its_chain() {
        Plan plan = assertInstanceOf(Submission.Submitted.class, ready().submit(CHAIN, "officer", 1))
                .plan();

        assertEquals(PlanState.SUBMITTED, plan.state());
        assertEquals("clerk", plan.signOff().next().orElseThrow().holder());
    }

    @Test
    void a_plan_that_fails_o42_is_not_submitted_and_the_findings_say_why() {
        Plan plan = with(draft(), complete(1));

        assertEquals(new Submission.Incomplete(Plans.o42(plan)), plan.submit(CHAIN, "officer", 1));
    }

    @Test
    void a_plan_is_not_submitted_twice_nor_after_publication() {
        assertEquals(new Submission.Frozen(PlanState.SUBMITTED), submitted().submit(CHAIN, "officer", 1));
        assertEquals(new Submission.Frozen(PlanState.PUBLISHED), published().submit(CHAIN, "officer", 1));
    }

    @Test
    void the_first_signature_leaves_the_plan_submitted() {
        Plan plan = assertInstanceOf(PlanSigning.Signed.class, submitted().decide(Decision.SIGNED, "clerk", null, NOW))
                .plan();

        assertEquals(PlanState.SUBMITTED, plan.state());
        assertNull(plan.publishedAt());
    }

    @Test
    void the_last_signature_publishes_the_plan_at_its_moment() {
        assertEquals(PlanState.PUBLISHED, published().state());
        assertEquals(NOW, published().publishedAt());
        assertEquals(1, published().version());
        assertEquals(2, published().signOff().history().size());
    }

    @Test
    void a_signature_out_of_turn_is_refused_and_names_whose_turn_it_is() {
        PlanSigning outcome = submitted().decide(Decision.SIGNED, "chief", null, NOW);

        assertEquals(new PlanSigning.OutOfTurn(CHAIN.steps().getFirst()), outcome);
    }

    @Test
    void a_returned_plan_can_be_changed_and_submitted_again() {
        Plan returned = assertInstanceOf(
                        PlanSigning.Returned.class,
                        submitted().decide(Decision.RETURNED, "clerk", "ขอให้เพิ่มผู้รับผิดชอบ", NOW))
                .plan();

        assertEquals(PlanState.RETURNED, returned.state());
        assertInstanceOf(Submission.Submitted.class, with(returned, complete(3)).submit(CHAIN, "officer", 1));
    }

    @Test
    void a_return_without_a_reason_is_refused() {
        assertEquals(new PlanSigning.ReasonMissing(), submitted().decide(Decision.RETURNED, "clerk", " ", NOW));
    }

    @Test
    void a_draft_cannot_be_signed() {
        assertEquals(
                new PlanSigning.NotSubmitted(PlanState.DRAFT), ready().decide(Decision.SIGNED, "clerk", null, NOW));
    }
}
