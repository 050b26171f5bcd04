package org.itahub.bench.report;

import java.util.Arrays;

/**
 * What one side did in one round.
 *
 * @param perSecond requests, events or pages a second
 * @param p50Millis the time that half of them took at most
 * @param p99Millis the time that 99 of 100 took at most
 * @param heapGrowthMegabytes by how much the service's heap grew; 0 where nobody looked
 */
public record Figures(double perSecond, double p50Millis, double p99Millis, double heapGrowthMegabytes) {
    /** Of a side that this machine does not have. No goal is met by it. */
    public static final Figures NOT_MEASURED = new Figures(Double.NaN, 0, 0);

    private static final double NANOS_PER_SECOND = 1e9;
    private static final double NANOS_PER_MILLI = 1e6;

    public Figures(double perSecond, double p50Millis, double p99Millis) {
        this(perSecond, p50Millis, p99Millis, 0);
    }

    boolean measured() {
        return !Double.isNaN(perSecond);
    }

    public Figures withHeapGrowth(double megabytes) {
        return new Figures(perSecond, p50Millis, p99Millis, megabytes);
    }

    /** Of single calls that took that long, all in that time. */
    public static Figures of(long[] nanos, long elapsedNanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Figures(
                sorted.length * NANOS_PER_SECOND / elapsedNanos,
                Statistics.percentile(sorted, 50) / NANOS_PER_MILLI,
                Statistics.percentile(sorted, 99) / NANOS_PER_MILLI);
    }

    /** Of a mass that went through as one: there are no single times. */
    public static Figures rate(int count, long elapsedNanos) {
        return new Figures(count * NANOS_PER_SECOND / elapsedNanos, 0, 0);
    }
}
