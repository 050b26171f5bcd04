package org.itahub.assessment.linkcheck.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a link.
 *
 * @param last the last answer; empty before the first
 * @param checkedAt when that was
 * @param lastSeenAt when it was last reached
 * @param deadSince when it was first found dead; empty while it is not
 * @param failures how often in a row it was not reached
 */
public record LinkState(
        Optional<Probe> last,
        Optional<Instant> checkedAt,
        Optional<Instant> lastSeenAt,
        Optional<Instant> deadSince,
        int failures) {

    public static final LinkState UNCHECKED =
            new LinkState(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0);

    /**
     * What is known after another look. A link is dead once trying again would say the same, or when it failed as often in a
     * row as {@code tries} says; it lives again with the first answer. One that may not be looked at is not dead, whatever it
     * was before.
     */
    public LinkState after(Probe probe, Instant now, int tries) {
        return switch (probe) {
            case Probe.Reached reached ->
                new LinkState(Optional.of(reached), Optional.of(now), Optional.of(now), Optional.empty(), 0);
            case Probe.Withheld withheld ->
                new LinkState(Optional.of(withheld), Optional.of(now), lastSeenAt, Optional.empty(), 0);
            case Probe.Failed failed -> {
                boolean dead = deadSince.isPresent() || failed.fault().isDefinite() || failures + 1 >= tries;
                yield new LinkState(
                        Optional.of(failed),
                        Optional.of(now),
                        lastSeenAt,
                        dead ? deadSince.or(() -> Optional.of(now)) : Optional.empty(),
                        failures + 1);
            }
        };
    }

    public boolean isDead() {
        return deadSince.isPresent();
    }

    /** When it is to be tried again by itself: only while it failed and is not yet taken for dead. */
    public Optional<Instant> tryAgainAt(Duration retryAfter) {
        return failures > 0 && !isDead() ? checkedAt.map(at -> at.plus(retryAfter)) : Optional.empty();
    }
}
