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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One connection of HTTP/1.1 to this machine, kept open; it reads answers whole and does nothing with them. */
public final class HttpConnection implements AutoCloseable {
    private static final int FIRST_SIZE = 64 * 1024;
    private static final String VERSION = "HTTP/1.1 ";
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

    /** A request with a body; its media type stands among the headers. */
    public static byte[] request(String method, String path, byte[] body, String... headers) {
        byte[] head = (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                        + Stream.of(headers).map(header -> header + "\r\n").collect(Collectors.joining())
                        + "Content-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /** Sends the request and reads the whole answer; IOException where it is not that status. */
    public void expect(int status, byte[] request) throws IOException {
        if (send(request) != status) {
            throw new IOException(
                    "Wanted " + status + " and got " + first() + ": " + new String(body(), StandardCharsets.UTF_8));
        }
    }

    /** Sends the request, reads the whole answer and tells its status. */
    public int send(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        length = 0;
        bodyAt = 0;
        readHead();
        Optional<String> size = header("content-length");
        if (size.isPresent()) {
            readTo(bodyAt + Integer.parseInt(size.get()));
        } else if (header("transfer-encoding").filter("chunked"::equals).isPresent()) {
            readChunks();
        } else {
            throw new IOException("An answer without its length: " + head());
        }
        String first = first();
        if (!first.startsWith(VERSION)) {
            throw new IOException("An answer that is no HTTP: " + first);
        }
        return Integer.parseInt(first.substring(VERSION.length(), VERSION.length() + 3));
    }

    private String first() {
        return head().lines().findFirst().orElse("");
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
        return text(0, bodyAt);
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

    /** Reads an answer whose length is told piece by piece, and takes out all that is not of the body. */
    private void readChunks() throws IOException {
        int bodyTo = bodyAt;
        int at = bodyAt;
        for (int size = -1; size != 0; ) {
            int end = endOfLine(at);
            size = Integer.parseInt(text(at, end).split(";")[0].strip(), 16);
            at = end + 2;
            if (size > 0) {
                readTo(at + size + 2);
                System.arraycopy(answer, at, answer, bodyTo, size);
                bodyTo += size;
                at += size + 2;
            }
        }
        for (int end = endOfLine(at); end > at; end = endOfLine(at)) {
            at = end + 2;
        }
        length = bodyTo;
    }

    /** Where the line ends that begins there. */
    private int endOfLine(int from) throws IOException {
        for (int end = from; ; end++) {
            readTo(end + 2);
            if (answer[end] == '\r' && answer[end + 1] == '\n') {
                return end;
            }
        }
    }

    private String text(int from, int to) {
        return new String(answer, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private void readTo(int end) throws IOException {
        if (end > answer.length) {
            answer = Arrays.copyOf(answer, Math.max(end, 2 * answer.length));
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
