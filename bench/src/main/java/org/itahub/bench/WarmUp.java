package org.itahub.bench;

import org.itahub.bench.report.Figures;

/**
 * How long a workload is tried before it counts: a JVM compiles what it does often, and on a slow or shared machine it takes
 * more rounds until it runs as it will all day.
 */
final class WarmUp {
    private static final double HARDLY_FASTER = 1.05;
    /** A slow round, or the only fast one, may be the machine's doing. */
    private static final int IN_A_ROW = 3;

    private final int least;
    private final int most;
    private int rounds;
    private int hardlyFaster;
    private double best;

    /**
     * @param least how many rounds are not counted even where nothing gets faster
     * @param most where it ends, however much faster it still gets and also below {@code least}
     */
    WarmUp(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** Until three rounds in a row were hardly faster than the best before them. */
    boolean goesOn() {
        return rounds < most && (rounds < least || hardlyFaster < IN_A_ROW);
    }

    void saw(Figures ours) {
        rounds++;
        hardlyFaster = ours.perSecond() < best * HARDLY_FASTER ? hardlyFaster + 1 : 0;
        best = Math.max(best, ours.perSecond());
    }
}
