package org.itahub.bench.workload;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import org.itahub.bench.data.Json;
import org.itahub.bench.load.HttpConnection;

/** A job of a service, asked for over HTTP until it is over. */
final class FollowedJob {
    private static final Duration BETWEEN = Duration.ofMillis(10);

    private FollowedJob() {}

    /**
     * @param path where the job is
     * @param token the header that says who asks
     * @return the job as it is told once it is over
     * @throws IOException where it takes longer than that
     */
    static JsonNode awaitDone(HttpConnection connection, String path, String token, Duration longest)
            throws IOException {
        byte[] request = HttpConnection.request("GET", path, token);
        long end = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < end) {
            connection.expect(200, request);
            JsonNode job = Json.parse(connection.body());
            if (job.hasNonNull("finishedAt")) {
                return job;
            }
            try {
                Thread.sleep(BETWEEN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("Stopped while measuring", e);
            }
        }
        throw new IOException("The job at " + path + " was not over after " + longest.toMinutes() + " minutes");
    }
}
