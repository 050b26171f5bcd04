package org.itahub.assessment.disclosure.domain;

/** What happened to an item. */
public enum StepKind {
    ENTERED(true),
    CHANGED(true),
    CARRIED_OVER(true),
    ATTACHED(true),
    ATTACHMENT_REMOVED(true),
    /** An assessor's own score, or a change of it. */
    SCORED(false),
    AGREED(true),
    /** Two assessors differ. */
    DISAGREED(false),
    DECIDED(true),
    REVIEW_REQUESTED(true),
    REVIEW_DECIDED(true),
    /** The item that it builds on was lost. */
    FELL(true),
    /** The item that it builds on is lost no longer. */
    ROSE(true);

    private final boolean open;

    StepKind(boolean open) {
        this.open = open;
    }

    /** Whether the agency sees it: what single assessors found is theirs, what came of it is everybody's in reach. */
    public boolean isOpen() {
        return open;
    }
}
