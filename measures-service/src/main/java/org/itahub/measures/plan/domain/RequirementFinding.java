package org.itahub.measures.plan.domain;

import java.util.List;

/**
 * Whether a plan meets one requirement.
 *
 * @param metBy numbers of the measures by which it is met, also in part; none where it is no matter of measures
 */
public record RequirementFinding(Requirement requirement, boolean met, List<Integer> metBy) {
    public RequirementFinding {
        metBy = List.copyOf(metBy);
    }
}
