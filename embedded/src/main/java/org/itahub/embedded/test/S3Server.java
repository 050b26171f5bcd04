package org.itahub.embedded.test;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.itahub.embedded.FreePort;
import org.itahub.embedded.StopWithParent;

/** Adobe's S3Mock as a process of its own on loopback: an S3-compatible server that keeps its objects on disk. */
public final class S3Server implements AutoCloseable {
    public static final String BUCKET = "hub-evidence";
    /** Where the build of this module puts it, as seen from the module beside it whose tests run. */
    private static final Path PROGRAM = Path.of("../embedded/target/s3mock/s3mock.jar");

    private static final Path LOG = Path.of("target/s3mock.log");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Process watch;
    private final URI address;

    private S3Server(Process process, Process watch, URI address) {
        this.process = process;
        this.watch = watch;
        this.address = address;
    }

    public static S3Server start() throws IOException {
        int port = FreePort.or(0);
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx192m",
                        "-jar",
                        PROGRAM.toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=0",
                        "--com.adobe.testing.s3mock.httpPort=" + port,
                        "--com.adobe.testing.s3mock.store.initialBuckets=" + BUCKET)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        Process process = builder.start();
        Process watch = StopWithParent.watch(List.of("kill", "-TERM", Long.toString(process.pid())));
        S3Server server = new S3Server(process, watch, URI.create("http://127.0.0.1:" + port));
        server.awaitReady();
        return server;
    }

    public long processId() {
        return process.pid();
    }

    public URI address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        watch.destroyForcibly();
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new AssertionError("The S3 server did not start: see " + LOG);
            }
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted while the S3 server started", e);
            }
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) address.resolve("/" + BUCKET).toURL().openConnection();
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
