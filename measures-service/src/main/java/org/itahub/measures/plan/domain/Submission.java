package org.itahub.measures.plan.domain;

/** What came of submitting a plan to its sign-off chain. */
public sealed interface Submission {
    record Submitted(Plan plan) implements Submission {}

    /** The plan does not meet O42; its findings say where. */
    record Incomplete(O42 findings) implements Submission {}

    /** The plan is already with its signatories or published. */
    record Frozen(PlanState state) implements Submission {}
}
