package org.itahub.assessment.analysis.domain;

import java.util.List;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.TriageClass;
import org.itahub.assessment.framework.domain.TriagePolicy;

/**
 * The policies by which agencies sort their results, by number. What a year's framework says of a number goes before what
 * holds where it says nothing: three classes at 85 and 100, two classes at 90, and the three lowest and highest scores of
 * each instrument's questions.
 */
public final class TriagePolicies {

    /** The policy of two classes; its lower class has to be treated, so it is urgent. */
    public static final int TWO_CLASSES = 2;

    /** The policy that looks at single questions. */
    public static final int EXTREMES = 3;

    private static final int THREE_SCORES = 3;
    private static final Rational FROM_85 = Rational.of(85);

    private TriagePolicies() {}

    /** The policy's rule for a year; none for an unknown number. */
    public static Optional<TriageRule> of(Framework framework, int no) {
        return framework
                .triagePolicy(no)
                .<TriageRule>map(policy -> new TriageRule.Bands(policy.bands()))
                .or(() -> standard(no));
    }

    /** The rule that holds where nobody set another; none for an unknown number. */
    public static Optional<TriageRule> standard(int no) {
        return switch (no) {
            case TriagePolicy.PUBLISHED ->
                Optional.of(bands(
                        new TriagePolicy.Band(TriageClass.KEEP, Rational.HUNDRED),
                        new TriagePolicy.Band(TriageClass.IMPROVE, FROM_85),
                        new TriagePolicy.Band(TriageClass.URGENT, Rational.ZERO)));
            case TWO_CLASSES ->
                Optional.of(bands(
                        new TriagePolicy.Band(TriageClass.KEEP, Rational.of(90)),
                        new TriagePolicy.Band(TriageClass.URGENT, Rational.ZERO)));
            case EXTREMES -> Optional.of(new TriageRule.Extremes(THREE_SCORES, THREE_SCORES, FROM_85));
            default -> Optional.empty();
        };
    }

    private static TriageRule bands(TriagePolicy.Band... bands) {
        return new TriageRule.Bands(List.of(bands));
    }
}
