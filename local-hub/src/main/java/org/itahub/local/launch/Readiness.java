package org.itahub.local.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Waits for the services to say that they are ready. */
final class Readiness implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final CompletableFuture<String> failure;

    /** @param failure completes with a sentence when a part of the hub fails meanwhile */
    Readiness(CompletableFuture<String> failure) {
        this.failure = failure;
    }

    void await(HubPorts ports, Set<Service> services, Consumer<Service> ready) {
        Set<Service> awaited = new HashSet<>(services);
        Instant end = Instant.now().plus(PATIENCE);
        while (!awaited.isEmpty()) {
            for (Service service : Set.copyOf(awaited)) {
                if (isReady(ports.url(service))) {
                    awaited.remove(service);
                    ready.accept(service);
                }
            }
            if (failure.isDone()) {
                throw new HubProblem(failure.join());
            }
            if (Instant.now().isAfter(end)) {
                throw new HubProblem(awaited.iterator().next().title() + " was not ready after " + PATIENCE.toMinutes()
                        + " minutes: see its log.");
            }
            pause();
        }
    }

    private boolean isReady(String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/q/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HubProblem("The hub was stopped while it started.", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HubProblem("The hub was stopped while it started.", e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
