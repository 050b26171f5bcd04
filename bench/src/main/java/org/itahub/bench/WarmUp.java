package org.itahub.bench;

import org.itahub.bench.report.Figures;

/**
 * How long a workload is tried before it counts: a JVM compiles what it does often, and on a slow or shared machine it takes
 * more rounds until it runs as it will all day.
 */
final class WarmUp {
    private static final int MOST = 16;
    private static final double HARDLY_FASTER = 1.05;

    private final int least;
    private int rounds;
    private double best;
    private boolean settled;

    /** @param least how many rounds are not counted even where nothing gets faster */
    WarmUp(int least) {
        this.least = least;
    }

    /** Until a round was hardly faster than the best before it, and not without end. */
    boolean goesOn() {
        return rounds < least || (least > 0 && !settled && rounds < MOST);
    }

    void saw(Figures ours) {
        rounds++;
        settled = ours.perSecond() < best * HARDLY_FASTER;
        best = Math.max(best, ours.perSecond());
    }
}
