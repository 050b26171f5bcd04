package org.itahub.measures.plan.domain;

/** Where a plan stands. */
public enum PlanState {
    /** Being written. */
    DRAFT,
    /** On its way up the sign-off chain. */
    SUBMITTED,
    /** Given back by a signatory or recalled by its preparer, with a reason; being rewritten. */
    RETURNED,
    /** Signed by the whole chain: public and frozen. */
    PUBLISHED;

    public boolean editable() {
        return this == DRAFT || this == RETURNED;
    }
}
