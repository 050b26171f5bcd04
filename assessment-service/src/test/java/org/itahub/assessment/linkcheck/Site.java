package org.itahub.assessment.linkcheck;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An agency's website on loopback. It counts who comes and how many at once; who asks for robots.txt it counts apart. */
public final class Site implements AutoCloseable {

    /** How a path is answered. */
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** A request as it came. */
    public record Visit(String path, Instant at, String userAgent, String host) {}

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<Visit> visits = new CopyOnWriteArrayList<>();
    private final List<Visit> robots = new CopyOnWriteArrayList<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    public Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 50);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::visited);
        server.start();
    }

    public Site with(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    /** A page with that title. */
    public Site withPage(String path, String title) {
        return with(path, exchange -> send(exchange, 200, "<html><title>" + title + "</title>"));
    }

    /** A robots.txt of these lines. */
    public Site withRobots(String... lines) {
        return with("/robots.txt", exchange -> send(exchange, 200, String.join("\n", lines)));
    }

    public Site withStatus(String path, int status) {
        return with(path, exchange -> send(exchange, status, "no"));
    }

    public Site withRedirect(String path, String location) {
        return with(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Visit> visits() {
        return visits;
    }

    /** Those who asked for robots.txt. */
    public List<Visit> robotsVisits() {
        return robots;
    }

    public int mostAtOnce() {
        return mostAtOnce.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    public static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void visited(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        (path.equals("/robots.txt") ? robots : visits)
                .add(new Visit(
                        path,
                        Instant.now(),
                        exchange.getRequestHeaders().getFirst("User-Agent"),
                        exchange.getRequestHeaders().getFirst("Host")));
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try (exchange) {
            pages.getOrDefault(path, other -> send(other, 404, "no")).answer(exchange);
        } finally {
            atOnce.decrementAndGet();
        }
    }
}
