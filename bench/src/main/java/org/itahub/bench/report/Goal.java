package org.itahub.bench.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a workload is to reach, judged by the median of its rounds. */
public sealed interface Goal {
    /** Our rate is at least that part of the limit's. */
    record RatioAtLeast(double least) implements Goal {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "ratio >= %.2f", least);
        }

        @Override
        public double value(List<Round> rounds) {
            return Statistics.median(rounds.stream().mapToDouble(Round::ratio).toArray());
        }

        @Override
        public boolean met(double value) {
            return value >= least;
        }
    }

    /** Half of ours take at most that. */
    record P50AtMost(double millis) implements Goal {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "p50 <= %.0f ms", millis);
        }

        @Override
        public double value(List<Round> rounds) {
            return Statistics.median(rounds.stream()
                    .mapToDouble(round -> round.ours().p50Millis())
                    .toArray());
        }

        @Override
        public boolean met(double value) {
            return value <= millis;
        }
    }

    /** Of 100 of ours, 99 take less than that. */
    record P99Below(double millis) implements Goal {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "p99 < %.0f ms", millis);
        }

        @Override
        public double value(List<Round> rounds) {
            return Statistics.median(rounds.stream()
                    .mapToDouble(round -> round.ours().p99Millis())
                    .toArray());
        }

        @Override
        public boolean met(double value) {
            return value < millis;
        }
    }

    /** So many of ours are done in less than that time. */
    record DoneWithin(int count, Duration time) implements Goal {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "%,d in < %d s", count, time.toSeconds());
        }

        /** In seconds. */
        @Override
        public double value(List<Round> rounds) {
            return count
                    / Statistics.median(rounds.stream()
                            .mapToDouble(round -> round.ours().perSecond())
                            .toArray());
        }

        @Override
        public boolean met(double value) {
            return value < time.toSeconds();
        }
    }

    /** The service's heap grows by less than that. */
    record HeapGrowthBelow(double megabytes) implements Goal {
        @Override
        public String text() {
            return String.format(Locale.ROOT, "heap + < %.0f MB", megabytes);
        }

        @Override
        public double value(List<Round> rounds) {
            return rounds.stream()
                    .mapToDouble(round -> round.ours().heapGrowthMegabytes())
                    .max()
                    .orElse(0);
        }

        @Override
        public boolean met(double value) {
            return value < megabytes;
        }
    }

    String text();

    /** What came of the rounds, in the goal's own unit. */
    double value(List<Round> rounds);

    boolean met(double value);
}
