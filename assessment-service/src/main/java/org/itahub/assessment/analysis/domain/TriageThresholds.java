package org.itahub.assessment.analysis.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.framework.domain.TriagePolicy;

/** Checks thresholds that an agency sets for a policy. */
public final class TriageThresholds {

    private static final int MOST_SCORES = 20;

    /** What can be wrong with them. */
    public enum Fault {
        /** Bands for the policy of single questions, or the other way round. */
        NOT_OF_THIS_POLICY,
        /** Bands that leave out a score, stand in another order than best first, or exceed 100. */
        BANDS_DO_NOT_COVER,
        /** A class twice, or one that asks for more above one that asks for less. */
        CLASSES_OUT_OF_ORDER,
        /** Less than one distinct score, or more than 20. */
        SCORES_OUT_OF_RANGE,
        /** No score from 0 to 100. */
        URGENT_OUT_OF_RANGE
    }

    private TriageThresholds() {}

    /** What is wrong with a policy's thresholds; nothing where they can be used. */
    public static Optional<Fault> check(int policy, TriageRule rule) {
        return switch (rule) {
            case TriageRule.Bands(List<TriagePolicy.Band> bands) ->
                policy == TriagePolicies.EXTREMES ? Optional.of(Fault.NOT_OF_THIS_POLICY) : bands(bands);
            case TriageRule.Extremes extremes ->
                policy == TriagePolicies.EXTREMES ? extremes(extremes) : Optional.of(Fault.NOT_OF_THIS_POLICY);
        };
    }

    private static Optional<Fault> bands(List<TriagePolicy.Band> bands) {
        if (bands.isEmpty()
                || !bands.getLast().from().equals(Rational.ZERO)
                || Rational.HUNDRED.isBelow(bands.getFirst().from())) {
            return Optional.of(Fault.BANDS_DO_NOT_COVER);
        }
        Set<TriageClass> seen = new HashSet<>();
        for (int n = 0; n < bands.size(); n++) {
            if (n > 0 && !bands.get(n).from().isBelow(bands.get(n - 1).from())) {
                return Optional.of(Fault.BANDS_DO_NOT_COVER);
            }
            boolean asksForLess =
                    n > 0 && bands.get(n).triage().compareTo(bands.get(n - 1).triage()) > 0;
            if (!seen.add(bands.get(n).triage()) || asksForLess) {
                return Optional.of(Fault.CLASSES_OUT_OF_ORDER);
            }
        }
        return Optional.empty();
    }

    private static Optional<Fault> extremes(TriageRule.Extremes rule) {
        if (!isCount(rule.lowest()) || !isCount(rule.highest())) {
            return Optional.of(Fault.SCORES_OUT_OF_RANGE);
        }
        return rule.urgentUnder().isWithin(Rational.ZERO, Rational.HUNDRED)
                ? Optional.empty()
                : Optional.of(Fault.URGENT_OUT_OF_RANGE);
    }

    private static boolean isCount(int scores) {
        return scores >= 1 && scores <= MOST_SCORES;
    }
}
