package org.itahub.measures;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * Answers triage as the assessment service does, with Lumphli's and Phitsanulok's figures of 2565; a
 * corrected revision 2 of any has Phitsanulok's. An agency code that
 * starts with {@code H9} stands for an assessment service that fails, {@code H8} for one that knows no such revision,
 * {@code H7} for one that takes longer than anyone waits. Also sets the clock to November 2565 (2022), so that quarters have and have not begun.
 */
public final class AssessmentStandIn implements QuarkusTestResourceLifecycleManager {
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/api/v1/agencies/", AssessmentStandIn::answer);
        server.start();
        return Map.of(
                "quarkus.rest-client.assessment.url",
                "http://localhost:" + server.getAddress().getPort(),
                "ita.clock.starts-at",
                "2022-11-07T03:00:00Z");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/");
        String agency = path[4];
        String query = exchange.getRequestURI().getQuery();
        boolean corrected = query.contains("revision=2");
        boolean asAgreed = path[7].equals("triage") && (corrected || query.contains("revision=1"));
        if (agency.startsWith("H7")) {
            sleep();
        }
        if (agency.startsWith("H9")) {
            send(exchange, 500, new byte[0]);
        } else if (agency.startsWith("H8") || !asAgreed) {
            send(exchange, 404, "{}".getBytes(StandardCharsets.UTF_8));
        } else {
            send(exchange, 200, resource(corrected || agency.startsWith("26501") ? "phitsanulok" : "lumphli"));
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void sleep() {
        try {
            Thread.sleep(Duration.ofSeconds(4));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] resource(String agency) throws IOException {
        try (InputStream in = AssessmentStandIn.class.getResourceAsStream("/triage/" + agency + "-2565.json")) {
            return in.readAllBytes();
        }
    }
}
