package org.itahub.bench.workload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.itahub.bench.load.HttpConnection;

/**
 * How much a service's heap grows while something is done, as its metrics tell: the old generation, where what outlives a
 * young collection lies, and not the garbage of the moment.
 */
final class HeapWatch implements AutoCloseable {
    /** The old generation's name depends on the collector, which the JVM chooses by the machine. */
    private static final Pattern OLD_GENERATION =
            Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\",id=\"(G1 Old|Tenured) Gen\".*");

    private static final double MEGABYTE = 1024.0 * 1024;

    private final HttpConnection connection;
    private final Thread watcher;
    private final double before;
    private volatile double most;

    HeapWatch(int port) throws IOException {
        connection = new HttpConnection(port);
        before = used();
        most = before;
        watcher = Thread.ofPlatform().daemon().name("heap").start(this::watch);
    }

    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                most = Math.max(most, used());
                Thread.sleep(Duration.ofMillis(50));
            }
        } catch (IOException | InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double used() throws IOException {
        connection.expect(200, HttpConnection.request("GET", "/q/metrics"));
        return new String(connection.body(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> OLD_GENERATION.matcher(line).matches())
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new IOException("The service tells nothing of its old generation"));
    }

    double megabytes() {
        return (most - before) / MEGABYTE;
    }

    @Override
    public void close() throws IOException {
        watcher.interrupt();
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
