package org.itahub.local.replicas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.StopWithParent;

/** One of several processes of a service on the same database; it can be killed and started again on its port. */
final class Replica implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MOST_LINES = 40;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path program;
    private final Path log;
    private final int port;
    private Process process;
    private Process watch;

    Replica(Path program, Path log, int port) {
        this.program = program;
        this.log = log;
        this.port = port;
    }

    /** Address without a slash at its end. */
    String url() {
        return "http://localhost:" + port;
    }

    /** Starts the process, without waiting. */
    void start(Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-jar",
                        program.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        try {
            process = builder.start();
            watch = StopWithParent.watch(List.of("kill", "-9", Long.toString(process.pid())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it takes requests; fails where its process ends instead. */
    void awaitReady() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isReady()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("A replica is not ready; it said: " + lastWords());
            }
            Thread.sleep(100);
        }
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
        } catch (IOException e) {
            return "nothing that can be read in " + log;
        }
    }

    /** Ends it as a power cut would: SIGKILL, no shutdown hook, whatever it is doing. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        watch.destroyForcibly();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            watch.destroyForcibly();
        }
    }

    private boolean isReady() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
