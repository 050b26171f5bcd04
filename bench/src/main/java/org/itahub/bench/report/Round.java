package org.itahub.bench.report;

/** Both sides, one right after the other. */
public record Round(Figures ours, Figures limit) {
    double ratio() {
        return ours.perSecond() / limit.perSecond();
    }
}
