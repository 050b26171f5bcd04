package org.itahub.bench.workload;

import java.util.List;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Goal;

/** Something that is read and does not change meanwhile, against a plain server with the same bytes in memory. */
abstract class ReadingWorkload implements Workload {
    private final Pages pages;
    private final double least;

    /** @param least the part of the plain server's rate that is wanted */
    ReadingWorkload(Pages pages, double least) {
        this.pages = pages;
        this.least = least;
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal.RatioAtLeast(least), new Goal.P99Below(50));
    }

    @Override
    public Figures ours(int round) {
        return pages.ours();
    }

    @Override
    public Figures limit(int round) {
        return pages.limit();
    }

    @Override
    public void close() {
        pages.close();
    }
}
