package org.itahub.bench.report;

import java.util.Arrays;

/** The few statistics that five rounds bear. */
public final class Statistics {
    private Statistics() {}

    /**
     * The value that so many per cent lie at or below (nearest rank).
     *
     * @param sorted at least one value, the smallest first
     * @param percent above 0, at most 100
     */
    public static long percentile(long[] sorted, int percent) {
        int rank = Math.ceilDiv(sorted.length * percent, 100);
        return sorted[Math.max(rank, 1) - 1];
    }

    /** The middle value; the mean of the two middle ones of an even number. */
    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** How far the values lie apart: the largest less the smallest. */
    public static double spread(double... values) {
        return Arrays.stream(values).max().orElse(0)
                - Arrays.stream(values).min().orElse(0);
    }
}
