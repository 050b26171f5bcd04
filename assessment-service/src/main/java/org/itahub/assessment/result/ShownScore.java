package org.itahub.assessment.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.problem.AssessmentProblem;

/** A score as results show it: 0 to 100 with two decimals at most. */
public final class ShownScore {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    private ShownScore() {}

    /** Why no result can show that number; empty where one can. */
    public static Optional<AssessmentProblem> faultOf(BigDecimal score) {
        if (score.signum() < 0 || score.compareTo(MOST) > 0) {
            return Optional.of(AssessmentProblem.SCORE_OUT_OF_RANGE);
        }
        return score.stripTrailingZeros().scale() > Rational.SHOWN_DECIMALS
                ? Optional.of(AssessmentProblem.SCORE_TOO_PRECISE)
                : Optional.empty();
    }
}
