package org.itahub.measures.evidence.domain;

import java.util.List;

/** All evidence of one report, and what may be added to it. */
public record ReportEvidence(List<Kept> kept) {
    public ReportEvidence {
        kept = List.copyOf(kept);
    }

    /** Whether a piece of evidence can be added. */
    public sealed interface Adding {
        record Possible() implements Adding {}

        /** The same file or the same address is there already. */
        record Known(long id) implements Adding {}

        record TooMany(int most) implements Adding {}

        /** The files of the report would become too large together. */
        record TooLarge(long mostBytes) implements Adding {}
    }

    public Adding adding(Evidence evidence, EvidenceLimits limits) {
        for (Kept each : kept) {
            if (same(each.evidence(), evidence)) {
                return new Adding.Known(each.id());
            }
        }
        if (kept.size() >= limits.perReport()) {
            return new Adding.TooMany(limits.perReport());
        }
        return bytes() + bytes(evidence) > limits.bytesPerReport()
                ? new Adding.TooLarge(limits.bytesPerReport())
                : new Adding.Possible();
    }

    private long bytes() {
        return kept.stream().mapToLong(each -> bytes(each.evidence())).sum();
    }

    private static long bytes(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Link link -> 0;
            case Evidence.File file -> file.bytes();
        };
    }

    private static boolean same(Evidence one, Evidence other) {
        return switch (one) {
            case Evidence.Link link ->
                other instanceof Evidence.Link second && link.address().equals(second.address());
            case Evidence.File file ->
                other instanceof Evidence.File second && file.sha256().equals(second.sha256());
        };
    }
}
