package org.itahub.assessment.analysis;

import java.util.Optional;
import org.itahub.assessment.analysis.domain.TriageRule;
import org.itahub.assessment.framework.domain.TriagePolicy;

/**
 * The triage policy of an agency.
 *
 * @param thresholds the agency's own; empty where those of the year's framework hold
 * @param version counts the changes; 0 where the agency has not chosen
 */
public record TriageChoice(int policy, Optional<TriageRule> thresholds, long version) {

    /** What holds for an agency that has not chosen. */
    public static final TriageChoice NONE = new TriageChoice(TriagePolicy.PUBLISHED, Optional.empty(), 0);

    /** True if both sort alike, whatever their version. */
    boolean says(int otherPolicy, Optional<TriageRule> otherThresholds) {
        return policy == otherPolicy && thresholds.equals(otherThresholds);
    }
}
