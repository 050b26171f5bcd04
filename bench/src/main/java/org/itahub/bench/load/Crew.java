package org.itahub.bench.load;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import org.itahub.bench.report.Figures;

/** Workers that each do one thing after the other, on a thread and a connection of their own. */
public final class Crew {
    private Crew() {}

    /** One of the crew. */
    public interface Worker extends AutoCloseable {
        void work(int item) throws IOException, SQLException;

        @Override
        void close() throws IOException, SQLException;
    }

    /** Makes the worker of that number. */
    public interface Hiring {
        Worker hire(int number) throws IOException, SQLException;
    }

    /**
     * Lets the crew work off items 0, 1, 2 … Worker {@code w} of {@code n} takes w, w + n, w + 2n …, so that no two
     * meet.
     *
     * @param goesOn whether there is an item of that number
     * @return each item's time and the rate of all; IllegalStateException where an item failed
     */
    public static Figures run(int size, IntPredicate goesOn, Hiring hiring) {
        List<Worker> crew = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(size)) {
            for (int number = 0; number < size; number++) {
                crew.add(hiring.hire(number));
            }
            CountDownLatch start = new CountDownLatch(1);
            List<Future<long[]>> running = new ArrayList<>();
            for (int number = 0; number < size; number++) {
                running.add(threads.submit(shift(crew.get(number), number, size, goesOn, start)));
            }
            long begun = System.nanoTime();
            start.countDown();
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> each : running) {
                times.add(each.get());
            }
            long elapsed = System.nanoTime() - begun;
            return Figures.of(times.stream().flatMapToLong(Arrays::stream).toArray(), elapsed);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while measuring", e);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        } finally {
            crew.forEach(Crew::dismiss);
        }
    }

    private static Callable<long[]> shift(
            Worker worker, int number, int size, IntPredicate goesOn, CountDownLatch start) {
        return () -> {
            long[] times = new long[1024];
            int count = 0;
            start.await();
            for (int item = number; goesOn.test(item); item += size) {
                long begun = System.nanoTime();
                worker.work(item);
                if (count == times.length) {
                    times = Arrays.copyOf(times, 2 * count);
                }
                times[count++] = System.nanoTime() - begun;
            }
            return Arrays.copyOf(times, count);
        };
    }

    private static void dismiss(Worker worker) {
        try {
            worker.close();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
