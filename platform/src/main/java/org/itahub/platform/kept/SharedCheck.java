package org.itahub.platform.kept;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Takes away what no longer holds. One question to the database serves all who asked before it began, and who asks while
 * it is under way waits for the next one: so each is answered by a question that began after it asked, and no answer is
 * older than its request, however many there are and on however many replicas.
 */
@ApplicationScoped
class SharedCheck {
    /** Less than changes are remembered. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** Between the beginnings of two questions, so that under load each serves more requests. */
    private static final long LEAST_BETWEEN_NANOS = 500_000;

    private final ReadChanges changes;
    private final Slots slots;
    /** Not a virtual one: each question would be handed from thread to thread twice more. */
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("shared-check").factory());

    private List<Consumer<Throwable>> waiting = new ArrayList<>();
    private boolean running;
    private String snapshot;
    private long snapshotAt;
    private long askedAt = System.nanoTime();

    SharedCheck(ReadChanges changes, Slots slots) {
        this.changes = changes;
        this.slots = slots;
    }

    /** @param checked called on another thread once slots are as at a moment after this call; with what went wrong, or null */
    void ask(Consumer<Throwable> checked) {
        synchronized (this) {
            waiting.add(checked);
            if (running) {
                return;
            }
            running = true;
        }
        thread.execute(this::run);
    }

    /** The same for who can wait. */
    void await() {
        CompletableFuture<Void> done = new CompletableFuture<>();
        ask(failure -> {
            if (failure == null) {
                done.complete(null);
            } else {
                done.completeExceptionally(failure);
            }
        });
        Failures.unwrapped(done);
    }

    @PreDestroy
    void end() {
        thread.shutdown();
    }

    private void run() {
        for (List<Consumer<Throwable>> batch = next(); !batch.isEmpty(); batch = next()) {
            Throwable failure = check();
            batch.forEach(each -> each.accept(failure));
        }
    }

    private List<Consumer<Throwable>> next() {
        long early = askedAt + LEAST_BETWEEN_NANOS - System.nanoTime();
        if (early > 0) {
            LockSupport.parkNanos(early);
        }
        return taken();
    }

    private synchronized List<Consumer<Throwable>> taken() {
        List<Consumer<Throwable>> batch = waiting;
        waiting = new ArrayList<>();
        running = !batch.isEmpty();
        return batch;
    }

    /** Only one runs at a time, each beginning where the one before it saw. */
    private Throwable check() {
        askedAt = System.nanoTime();
        try {
            boolean tooLong = System.nanoTime() - snapshotAt > LONGEST_PAUSE.toNanos();
            ReadChanges.Seen seen = snapshot == null || tooLong ? changes.now() : changes.since(snapshot);
            if (snapshot == null || tooLong) {
                slots.clear();
            } else {
                slots.remove(seen.topics());
            }
            snapshot = seen.snapshot();
            snapshotAt = System.nanoTime();
            return null;
        } catch (RuntimeException | Error e) {
            return e;
        }
    }
}
