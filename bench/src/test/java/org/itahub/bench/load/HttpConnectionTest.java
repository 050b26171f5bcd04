package org.itahub.bench.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {
    private static final int LARGE = 300_000;

    private HttpServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/large", exchange -> answer(exchange, 200, large()));
        server.createContext("/small", exchange -> answer(exchange, 200, "small".getBytes(StandardCharsets.UTF_8)));
        server.createContext("/refused", exchange -> answer(exchange, 409, "why".getBytes(StandardCharsets.UTF_8)));
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void answers_of_any_size_are_read_whole_one_after_the_other_on_one_connection() throws IOException {
        try (HttpConnection connection = new HttpConnection(server.getAddress().getPort())) {
            connection.expect(200, HttpConnection.request("GET", "/large"));
            assertArrayEquals(large(), connection.body());
            connection.expect(200, HttpConnection.request("POST", "/small", "If-Match: *"));
            assertEquals("small", new String(connection.body(), StandardCharsets.UTF_8));
            assertEquals("5", connection.header("Content-Length").orElseThrow());
        }
    }

    @Test
    void another_status_than_the_expected_one_is_an_error_that_says_what_was_answered() throws IOException {
        try (HttpConnection connection = new HttpConnection(server.getAddress().getPort())) {
            IOException refused = assertThrows(
                    IOException.class, () -> connection.expect(200, HttpConnection.request("GET", "/refused")));
            assertTrue(refused.getMessage().endsWith("409 Conflict: why"), refused.getMessage());
        }
    }

    private static byte[] large() {
        byte[] body = new byte[LARGE];
        for (int i = 0; i < LARGE; i++) {
            body[i] = (byte) ('a' + i % 26);
        }
        return body;
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
