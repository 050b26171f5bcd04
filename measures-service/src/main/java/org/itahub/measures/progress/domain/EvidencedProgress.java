package org.itahub.measures.progress.domain;

/**
 * A report with what stands beside it.
 *
 * @param evidence how many links and files there are as evidence
 */
public record EvidencedProgress(Progress progress, int evidence) {
    /** Whether it has something to show: a deliverable or evidence. */
    boolean shows() {
        return evidence > 0 || !progress.report().deliverables().isEmpty();
    }
}
