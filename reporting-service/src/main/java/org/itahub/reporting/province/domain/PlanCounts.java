package org.itahub.reporting.province.domain;

import java.util.List;

/**
 * Agencies by how far their plan is.
 *
 * @param none agencies that have not begun one
 */
public record PlanCounts(int none, int draft, int submitted, int returned, int published) {

    /** How far a plan is, as the measures service names it. */
    public enum PlanState {
        DRAFT,
        SUBMITTED,
        RETURNED,
        PUBLISHED
    }

    /** @param agencies all agencies counted; @param states the plans that exist, at most one per agency */
    public static PlanCounts of(int agencies, List<PlanState> states) {
        return new PlanCounts(
                agencies - states.size(),
                count(states, PlanState.DRAFT),
                count(states, PlanState.SUBMITTED),
                count(states, PlanState.RETURNED),
                count(states, PlanState.PUBLISHED));
    }

    private static int count(List<PlanState> states, PlanState wanted) {
        return (int) states.stream().filter(state -> state == wanted).count();
    }
}
