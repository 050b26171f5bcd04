package org.itahub.assessment.statistics.domain;

import java.util.List;
import org.itahub.assessment.exact.domain.Rational;

/**
 * Where the quarters of a group part, exactly. Between two scores the value lies where the quarter does, on a straight
 * line, as spreadsheets compute QUARTILE.INC: of 1, 2, 3 and 4 the first quartile is 1.75.
 */
public record Quartiles(Rational least, Rational first, Rational median, Rational third, Rational greatest) {

    private static final int QUARTERS = 4;

    /**
     * The quartiles of at least one score.
     *
     * @param sorted hundredths, ascending
     */
    public static Quartiles of(List<Integer> sorted) {
        return new Quartiles(at(sorted, 0), at(sorted, 1), at(sorted, 2), at(sorted, 3), at(sorted, QUARTERS));
    }

    private static Rational at(List<Integer> sorted, int quarter) {
        int steps = (sorted.size() - 1) * quarter;
        int below = steps / QUARTERS;
        Rational low = ScoreColumns.score(sorted.get(below));
        int rest = steps % QUARTERS;
        if (rest == 0) {
            return low;
        }
        Rational step = ScoreColumns.score(sorted.get(below + 1)).minus(low);
        return low.plus(step.times(Rational.of(rest, QUARTERS)));
    }
}
