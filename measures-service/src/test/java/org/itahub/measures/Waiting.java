package org.itahub.measures;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what happens on other threads, and says what did not happen. */
public final class Waiting {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private Waiting() {}

    /** @throws AssertionError if it does not come true within half a minute */
    public static void until(String what, BooleanSupplier condition) {
        Instant end = Instant.now().plus(LONGEST);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Did not happen within " + LONGEST.toSeconds() + " s: " + what);
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted while waiting for: " + what, e);
            }
        }
    }
}
