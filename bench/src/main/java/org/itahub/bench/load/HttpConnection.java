package org.itahub.bench.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** One connection of HTTP/1.1 to this machine, kept open; it reads answers whole and does nothing with them. */
public final class HttpConnection implements AutoCloseable {
    private static final int FIRST_SIZE = 64 * 1024;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private final Socket socket;
    private byte[] answer = new byte[FIRST_SIZE];
    private int length;
    private int bodyAt;

    public HttpConnection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
    }

    /** A request without a body. */
    public static byte[] request(String method, String path, String... headers) {
        StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return request.append(method.equals("GET") ? "\r\n" : "Content-Length: 0\r\n\r\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Sends the request and reads the whole answer; IOException where it is not that status. */
    public void expect(int status, byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        length = 0;
        bodyAt = 0;
        readHead();
        int size = header("content-length")
                .map(Integer::parseInt)
                .orElseThrow(() -> new IOException("An answer without its length: " + head()));
        readTo(bodyAt + size);
        String first = head().lines().findFirst().orElse("");
        if (!first.startsWith("HTTP/1.1 " + status + " ")) {
            throw new IOException(
                    "Wanted " + status + " and got " + first + ": " + new String(body(), StandardCharsets.UTF_8));
        }
    }

    /** A header of the latest answer. */
    public Optional<String> header(String name) {
        String wanted = name.toLowerCase(Locale.ROOT) + ":";
        return head().lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(wanted))
                .map(line -> line.substring(wanted.length()).strip())
                .findFirst();
    }

    /** The body of the latest answer. */
    public byte[] body() {
        return Arrays.copyOfRange(answer, bodyAt, length);
    }

    private String head() {
        return new String(answer, 0, bodyAt, StandardCharsets.ISO_8859_1);
    }

    private void readHead() throws IOException {
        int searched = 0;
        while (bodyAt == 0) {
            read();
            for (int i = searched; i + END_OF_HEAD.length <= length && bodyAt == 0; i++) {
                if (Arrays.equals(answer, i, i + END_OF_HEAD.length, END_OF_HEAD, 0, END_OF_HEAD.length)) {
                    bodyAt = i + END_OF_HEAD.length;
                }
            }
            searched = Math.max(0, length - END_OF_HEAD.length);
        }
    }

    private void readTo(int end) throws IOException {
        if (end > answer.length) {
            answer = Arrays.copyOf(answer, end);
        }
        while (length < end) {
            read();
        }
    }

    private void read() throws IOException {
        InputStream in = socket.getInputStream();
        int read = in.read(answer, length, answer.length - length);
        if (read < 0) {
            throw new EOFException("The server closed the connection in the middle of an answer");
        }
        length += read;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
