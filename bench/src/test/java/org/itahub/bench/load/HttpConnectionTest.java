package org.itahub.bench.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
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
        server.createContext("/pieces", HttpConnectionTest::answerInPieces);
        server.createContext(
                "/echo",
                exchange -> answer(exchange, 200, exchange.getRequestBody().readAllBytes()));
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
    void answers_that_come_in_pieces_are_put_together_and_the_next_one_is_read_from_its_beginning() throws IOException {
        try (HttpConnection connection = new HttpConnection(server.getAddress().getPort())) {
            connection.expect(200, HttpConnection.request("GET", "/pieces"));
            assertEquals("chunked", connection.header("Transfer-Encoding").orElseThrow());
            assertArrayEquals(large(), connection.body());
            connection.expect(200, HttpConnection.request("GET", "/small"));
            assertEquals("small", new String(connection.body(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void what_stands_beside_and_behind_the_pieces_is_not_of_the_body() throws Exception {
        String answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "5;name=value\r\n\r\n0\r\n\r\n000a\r\n0123456789\r\n0\r\nDigest: none\r\n\r\n";
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HttpConnection connection = new HttpConnection(listening.getLocalPort());
                Socket accepted = listening.accept()) {
            accepted.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            assertEquals(200, connection.send(HttpConnection.request("GET", "/")));
            assertEquals("\r\n0\r\n0123456789", new String(connection.body(), StandardCharsets.US_ASCII));
        }
    }

    @Test
    void a_request_carries_its_body() throws IOException {
        try (HttpConnection connection = new HttpConnection(server.getAddress().getPort())) {
            connection.expect(
                    200, HttpConnection.request("POST", "/echo", large(), "Content-Type: application/octet-stream"));
            assertArrayEquals(large(), connection.body());
        }
    }

    @Test
    void another_status_than_the_expected_one_is_an_error_that_says_what_was_answered() throws IOException {
        try (HttpConnection connection = new HttpConnection(server.getAddress().getPort())) {
            IOException refused = assertThrows(
                    IOException.class, () -> connection.expect(200, HttpConnection.request("GET", "/refused")));
            assertEquals("Wanted 200 and got HTTP/1.1 409 Conflict: why", refused.getMessage());
        }
    }

    private static byte[] large() {
        byte[] body = new byte[LARGE];
        for (int i = 0; i < LARGE; i++) {
            body[i] = (byte) ('a' + i % 26);
        }
        return body;
    }

    private static void answerInPieces(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(large());
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
