package org.itahub.reporting.documentset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.itahub.platform.jobs.JobInterrupted;
import org.itahub.platform.jobs.JobRun;
import org.itahub.reporting.ReportingConfig;

/**
 * The threads that write documents of sets: a few for all sets of a replica, beside the places that readers have, so that
 * no reader is sent away because a set is written.
 */
@ApplicationScoped
class SetWriters {
    private static final long LOOK_UP_MILLIS = 200;

    private final WriteSetEntry write;
    private final int atATime;
    private final Semaphore places;

    SetWriters(WriteSetEntry write, ReportingConfig config) {
        this.write = write;
        this.atATime = config.documentSets()
                .writers()
                .orElseGet(() -> Runtime.getRuntime().availableProcessors());
        this.places = new Semaphore(atATime, true);
    }

    /**
     * Writes the documents, several at a time, and ends once none is being written.
     *
     * @throws JobInterrupted where the job is to end; what is written stays
     */
    void write(DocumentSet set, Collection<SetEntry> missing, JobRun run) {
        Queue<SetEntry> waiting = new ConcurrentLinkedQueue<>(missing);
        var written = new AtomicInteger(set.counts().of() - missing.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(atATime)) {
            try {
                List<? extends Future<?>> work = IntStream.range(0, atATime)
                        .mapToObj(thread -> threads.submit(() -> writeAll(set, waiting, written)))
                        .toList();
                for (Future<?> each : work) {
                    while (!isOver(each)) {
                        run.progress(percent(written.get(), set.counts().of()));
                    }
                }
            } finally {
                waiting.clear();
            }
        }
    }

    private void writeAll(DocumentSet set, Queue<SetEntry> waiting, AtomicInteger written) {
        for (SetEntry entry = waiting.poll(); entry != null; entry = waiting.poll()) {
            places.acquireUninterruptibly();
            try {
                write.of(set, entry);
            } finally {
                places.release();
            }
            written.incrementAndGet();
        }
    }

    /** The last hundredth is the packing. */
    private static int percent(int written, int of) {
        return of == 0 ? 0 : 99 * written / of;
    }

    private static boolean isOver(Future<?> work) {
        try {
            work.get(LOOK_UP_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service ends", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
