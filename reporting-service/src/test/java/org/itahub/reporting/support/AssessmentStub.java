package org.itahub.reporting.support;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itahub.reporting.document.Samples;

/**
 * Stands in for the assessment service: Phitsanulok's revision and triage for any agency. {@code POST /control} makes
 * it fail a number of times, answer slowly, or know nothing of an agency whose code begins with H9.
 */
public final class AssessmentStub implements QuarkusTestResourceLifecycleManager {
    private static final Pattern PATH = Pattern.compile("/api/v1/agencies/(.+)/assessments/(\\d+)/(.+)");
    private static final String UNKNOWN = "H9";
    /** Of these it tells the result and its triage, as a service of an earlier version does. */
    private static final String EARLIER = "H8";

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger delayMillis = new AtomicInteger();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/control", this::control);
        server.createContext("/api", this::answer);
        server.start();
        return Map.of(
                "quarkus.rest-client.assessment.url",
                "http://localhost:" + server.getAddress().getPort());
    }

    /** The service has ended by now. Kafka goes too: one whose folder vanishes under it ends the JVM with a failure. */
    @Override
    public void stop() {
        server.stop(0);
    }

    private void control(HttpExchange exchange) throws IOException {
        String[] setting = exchange.getRequestURI().getQuery().split("=");
        (setting[0].equals("fail") ? failures : delayMillis).set(Integer.parseInt(setting[1]));
        send(exchange, 204, "");
    }

    private void answer(HttpExchange exchange) throws IOException {
        pause();
        Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
        if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            send(exchange, 503, "{}");
        } else if (!path.matches() || path.group(1).startsWith(UNKNOWN) || isLater(path)) {
            send(exchange, 404, "{}");
        } else {
            send(exchange, 200, body(path));
        }
    }

    private static boolean isLater(Matcher path) {
        boolean later = path.group(3).equals("reconciliation") || path.group(3).startsWith("disclosures");
        return later && path.group(1).startsWith(EARLIER);
    }

    private static String body(Matcher path) {
        String asked = path.group(3);
        var body = (ObjectNode) Samples.json("phitsanulok-2565", part(asked));
        body.put("agencyCode", path.group(1)).put("fiscalYear", Integer.parseInt(path.group(2)));
        if (asked.startsWith("revisions/")) {
            body.put("revision", Integer.parseInt(asked.replace("revisions/", "")));
        }
        return body.toString();
    }

    private static String part(String asked) {
        return switch (asked) {
            case "triage", "reconciliation" -> asked;
            case "disclosures/lost" -> "lostItems";
            default -> "result";
        };
    }

    private void pause() {
        try {
            Thread.sleep(delayMillis.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
