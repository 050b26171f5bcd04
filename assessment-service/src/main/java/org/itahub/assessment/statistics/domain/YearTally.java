package org.itahub.assessment.statistics.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.LevelRule;
import org.itahub.assessment.framework.domain.NationalTarget;

/**
 * The published results of many agencies in one year, counted.
 *
 * @param byLevel how many have which level, by code
 * @param totals the sum of their totals as shown
 * @param reached how many totals, as shown, are at or over the national target's threshold
 * @param items of each item its scores, most often weak first
 * @param moves against the year before
 */
public record YearTally(
        Framework framework,
        Map<String, Integer> byLevel,
        BigDecimal totals,
        int reached,
        List<WeakItem> items,
        Moves moves) {

    private static final Rational PER_CENT = Rational.HUNDRED;

    /**
     * An item of the framework.
     *
     * @param weak how many scored under the national target's threshold
     * @param known of how many it is known
     * @param sum of its scores as shown, in hundredths
     */
    public record WeakItem(String code, int weak, int known, long sum) {

        public Rational share() {
            return YearTally.share(weak, known);
        }

        public Rational mean() {
            return ScoreColumns.score(sum).dividedBy(Rational.of(known));
        }
    }

    /**
     * The agencies that have a published result in both years.
     *
     * @param change the sum of their totals' changes, as shown
     */
    public record Moves(int both, int rose, int fell, BigDecimal change) {

        public static final Moves NONE = new Moves(0, 0, 0, BigDecimal.ZERO);

        /** Points by which they moved on average; none without any. */
        public Optional<Rational> mean() {
            return both == 0
                    ? Optional.empty()
                    : Optional.of(Rational.of(change).dividedBy(Rational.of(both)));
        }
    }

    /** How many results are published. */
    public int published() {
        return byLevel.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The mean of the published totals as shown, not rounded; none without any. */
    public Optional<Rational> mean() {
        return published() == 0
                ? Optional.empty()
                : Optional.of(Rational.of(totals).dividedBy(Rational.of(published())));
    }

    /** Per cent of the published results at or over the target's threshold, not rounded; none without any. */
    public Optional<Rational> share() {
        return published() == 0 ? Optional.empty() : Optional.of(share(reached, published()));
    }

    /** True if the share, before any rounding, is the wanted one: 79.996 % is not 80 %. */
    public boolean meetsTarget() {
        return share().filter(share -> !share.isBelow(target().share())).isPresent();
    }

    public NationalTarget target() {
        return framework.content().target();
    }

    /** How many have the level. */
    public int at(LevelRule level) {
        return byLevel.getOrDefault(level.code(), 0);
    }

    /** Per cent, not rounded; 0 of nothing. */
    public static Rational share(int part, int whole) {
        return whole == 0 ? Rational.ZERO : Rational.of(part).times(PER_CENT).dividedBy(Rational.of(whole));
    }
}
