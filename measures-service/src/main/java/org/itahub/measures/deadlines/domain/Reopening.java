package org.itahub.measures.deadlines.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A locked quarter taken up again by the province. It ends by itself.
 *
 * @param measures the measures that it is for, in order; empty for all of the plan
 * @param until the moment at which it ends
 */
public record Reopening(QuarterOf quarter, List<Integer> measures, String reason, Instant until) {
    /** How long a quarter may be reopened at once. */
    public static final Duration LONGEST = Duration.ofDays(90);

    public Reopening {
        measures = measures.stream().distinct().sorted().toList();
        reason = reason.strip();
    }

    /** What came of reopening a quarter. */
    public sealed interface Opening {
        record Opened(Reopening reopening) implements Opening {}

        /** It would be over already, or stay for too long. */
        record UntilOutside(Instant latest) implements Opening {}

        /** A reopening names its reason. */
        record ReasonMissing() implements Opening {}
    }

    /** Opens a quarter until that moment. */
    public static Opening of(QuarterOf quarter, List<Integer> measures, String reason, Instant until, Instant now) {
        if (reason == null || reason.isBlank()) {
            return new Opening.ReasonMissing();
        }
        Instant latest = now.plus(LONGEST);
        return until.isAfter(now) && !until.isAfter(latest)
                ? new Opening.Opened(new Reopening(quarter, measures, reason, until))
                : new Opening.UntilOutside(latest);
    }

    /** Whether reports on that measure are taken at that moment because of it. */
    boolean opens(int measureNo, Instant now) {
        return until.isAfter(now) && (measures.isEmpty() || measures.contains(measureNo));
    }
}
