package org.itahub.assessment.statistics.domain;

import java.util.List;
import org.itahub.assessment.exact.domain.Rational;

/**
 * One figure of an agency among those of its peers, itself included.
 *
 * @param score the agency's, as shown
 * @param rank from 1; equal scores share a rank
 * @param known how many of the group have the figure
 * @param difference the agency's score against the mean as shown, since readers subtract what they see
 */
public record PeerGroup(Rational score, int rank, int known, Quartiles quartiles, Rational mean, Rational difference) {

    /**
     * The standing of one score.
     *
     * @param score of the agency, in hundredths
     * @param all of the group in hundredths, the agency's among them, in any order
     */
    public static PeerGroup of(int score, List<Integer> all) {
        List<Integer> sorted = all.stream().sorted().toList();
        long sum = sorted.stream().mapToLong(Integer::longValue).sum();
        Rational mean = ScoreColumns.score(sum).dividedBy(Rational.of(sorted.size()));
        int rank = 1 + (int) sorted.stream().filter(other -> other > score).count();
        Rational own = ScoreColumns.score(score);
        return new PeerGroup(
                own, rank, sorted.size(), Quartiles.of(sorted), mean, own.minus(Rational.of(mean.rounded())));
    }
}
