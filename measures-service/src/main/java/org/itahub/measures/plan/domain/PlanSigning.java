package org.itahub.measures.plan.domain;

import org.itahub.measures.signoff.domain.Step;

/** What came of a decision on a submitted plan. */
public sealed interface PlanSigning {
    /** Signed, and now with the next of the chain. */
    record Signed(Plan plan) implements PlanSigning {}

    /** Signed by the last of the chain. */
    record Published(Plan plan) implements PlanSigning {}

    record Returned(Plan plan) implements PlanSigning {}

    /** It is another's turn. */
    record OutOfTurn(Step expected) implements PlanSigning {}

    /** A return names its reason. */
    record ReasonMissing() implements PlanSigning {}

    /** The plan is not with its signatories. */
    record NotSubmitted(PlanState state) implements PlanSigning {}
}
