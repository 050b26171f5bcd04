package org.itahub.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.itahub.embedded.DemoClient;
import org.itahub.local.launch.HubPorts;
import org.itahub.local.launch.HubProblem;
import org.itahub.local.launch.Service;

/** A client of the hub as anyone may write it: tokens by password, JSON, entity tags and idempotency keys. */
public final class HubClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final HubPorts ports;

    public HubClient(HubPorts ports) {
        this.ports = ports;
    }

    /** Reads an address as a demonstration user. */
    public Answer get(Service service, String user, String path) {
        return send(request(service, user, path).GET());
    }

    /** Puts a body; the tag of what was read, or null for something new. */
    public Answer put(Service service, String user, String path, JsonNode body, String etag) {
        HttpRequest.Builder request = request(service, user, path).PUT(json(body));
        return send(withTag(request, etag));
    }

    /** Posts a body once, however often this is called for the same path and body. */
    public Answer post(Service service, String user, String path, JsonNode body, String etag) {
        String key = "demo " + path + " " + Integer.toHexString(body.toString().hashCode());
        HttpRequest.Builder request =
                request(service, user, path).header("Idempotency-Key", key).POST(json(body));
        return send(withTag(request, etag));
    }

    private HttpRequest.Builder request(Service service, String user, String path) {
        return HttpRequest.newBuilder(URI.create(ports.url(service) + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + tokens.computeIfAbsent(user, this::token))
                .header("Accept", "application/json")
                .header("Accept-Language", "en")
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.Builder withTag(HttpRequest.Builder request, String etag) {
        return etag == null ? request : request.header("If-Match", etag);
    }

    private static HttpRequest.BodyPublisher json(JsonNode body) {
        return HttpRequest.BodyPublishers.ofString(body.toString());
    }

    private String token(String user) {
        Map<String, String> form = Map.of(
                "grant_type", "password", "client_id", DemoClient.COMMAND_LINE, "username", user, "password", user);
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Answer answer =
                send(HttpRequest.newBuilder(URI.create("http://localhost:" + ports.identity() + "/ita-hub/token"))
                        .timeout(TIMEOUT)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
        return answer.body().path("access_token").asText();
    }

    private Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag").orElse(null),
                    response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new HubProblem(request.uri() + " does not answer: " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HubProblem("The hub was stopped while it loaded the demonstration data.", e);
        }
    }
}
