package org.itahub.measures.plan.domain;

/** What came of the preparer's wish to have a submitted plan back. */
public sealed interface PlanRecall {
    record Recalled(Plan plan) implements PlanRecall {}

    /** The plan is not with its signatories. */
    record NotSubmitted(PlanState state) implements PlanRecall {}

    /** Only who submitted the plan can recall it. */
    record NotPreparer() implements PlanRecall {}

    /** @param post of who has signed in this round */
    record AlreadySigned(String post) implements PlanRecall {}

    record ReasonMissing() implements PlanRecall {}
}
