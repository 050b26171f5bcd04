package org.itahub.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;

/**
 * How many documents are set as PDF or written as office files at a time: each needs a processor and some memory, and anyone may ask for one, so those
 * who come to a full house wait shortly and are then asked to come again.
 */
@ApplicationScoped
class TypesettingPlaces {
    static final int PLACES = Math.max(2, Runtime.getRuntime().availableProcessors());

    private static final long PATIENCE_MS = 2_000;

    private final Semaphore free = new Semaphore(PLACES, true);

    /** @throws Problem 503 where no place becomes free in time */
    <T> T take(Supplier<T> work) {
        if (!acquired()) {
            throw Problem.of(PlatformProblem.UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private boolean acquired() {
        try {
            return free.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
