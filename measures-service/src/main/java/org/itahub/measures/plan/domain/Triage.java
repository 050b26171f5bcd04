package org.itahub.measures.plan.domain;

/** How soon an indicator's weakness is to be treated, as the analysis of the result classed it. */
public enum Triage {
    /** Must be put right at once; a plan without a measure for it fails O42. */
    URGENT,
    /** Good, and can be better. */
    IMPROVE,
    /** Full score, to be kept. */
    KEEP;

    /** Whether a plan names an issue for it. */
    public boolean callsForIssue() {
        return this != KEEP;
    }
}
