package org.itahub.local.replicas;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A client as the contract asks for: what gets no answer, or a 5xx, is sent again to the other replica, a POST under the
 * same Idempotency-Key. Now and then it loses an answer that came, as networks do.
 */
final class Client {
    static final AtomicInteger UNANSWERED = new AtomicInteger();
    static final AtomicInteger REPLAYED = new AtomicInteger();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ONE_LOST_IN = 50;
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final List<String> addresses;
    private final String token;
    private final Random network;
    private int next;

    /** @param first which of the addresses is asked first */
    Client(List<String> addresses, String token, int first) {
        this.addresses = addresses;
        this.token = token;
        this.network = new Random(first);
        this.next = first;
    }

    /** What came back at last. */
    record Answer(int status, String etag, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError(body, e);
            }
        }

        Answer expect(int... statuses) {
            for (int wanted : statuses) {
                if (status == wanted) {
                    return this;
                }
            }
            throw new AssertionError("Answered with " + status + ": " + body);
        }
    }

    Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    Answer put(String path, String body) {
        return send("PUT", path, body, Map.of());
    }

    /** Under a key made of the address and the tag, so that whatever is tried again is the same request. */
    Answer post(String path, String body, String etag) {
        Map<String, String> key = Map.of("Idempotency-Key", path + " " + etag + " " + body.hashCode());
        return send(
                "POST",
                path,
                body,
                etag == null ? key : Map.of("If-Match", etag, "Idempotency-Key", key.get("Idempotency-Key")));
    }

    private Answer send(String method, String path, String body, Map<String, String> headers) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                HttpResponse<String> response =
                        http.send(request(method, path, body, headers), HttpResponse.BodyHandlers.ofString());
                boolean lost = method.equals("POST") && network.nextInt(ONE_LOST_IN) == 0;
                if (response.statusCode() < 500 && !lost) {
                    response.headers().firstValue("Idempotency-Replayed").ifPresent(yes -> REPLAYED.incrementAndGet());
                    return new Answer(
                            response.statusCode(),
                            response.headers().firstValue("ETag").orElse(null),
                            response.body());
                }
            } catch (IOException e) {
                // The replica was killed; whether the work was done is not known, so it is asked for again.
                UNANSWERED.incrementAndGet();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("No replica answered " + method + " " + path);
            }
            next++;
            pause();
        }
    }

    private HttpRequest request(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(addresses.get(next % addresses.size()) + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request.build();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
