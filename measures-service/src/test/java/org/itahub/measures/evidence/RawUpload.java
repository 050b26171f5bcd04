package org.itahub.measures.evidence;

import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.itahub.embedded.test.Tokens;

/** An upload over a bare connection, for what no decent client does. */
final class RawUpload implements AutoCloseable {
    private static final int PATIENCE = 30_000;
    private static final int PIECE = 64 * 1024;

    private final Socket connection;
    private final String head;

    private RawUpload(Socket connection, String head) {
        this.connection = connection;
        this.head = head;
    }

    static RawUpload to(String code, String fileName) throws IOException {
        return of(Tokens.officer(code), code, fileName, "");
    }

    /** One under an Idempotency-Key, by whoever the token names. */
    static RawUpload keyed(String token, String code, String key) throws IOException {
        return of(token, code, "a.pdf", "Idempotency-Key: " + key + "\r\n");
    }

    private static RawUpload of(String token, String code, String fileName, String headers) throws IOException {
        Socket connection = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        connection.setSoTimeout(PATIENCE);
        return new RawUpload(connection, """
                POST %s/files?title=x&fileName=%s HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/octet-stream\r
                %s""".formatted(Evidences.evidence(code), fileName, token, headers));
    }

    /** Announces so many bytes and sends the first ones only. */
    void sendPart(long announced, byte[] part) throws IOException {
        write(head + "Content-Length: " + announced + "\r\n\r\n");
        connection.getOutputStream().write(part);
        connection.getOutputStream().flush();
    }

    /** Sends all without telling how much it is, as far as it is taken. */
    void sendChunked(byte[] content) throws IOException {
        write(head + "Transfer-Encoding: chunked\r\n\r\n");
        OutputStream out = connection.getOutputStream();
        try {
            for (int at = 0; at < content.length; at += PIECE) {
                int length = Math.min(PIECE, content.length - at);
                write(Integer.toHexString(length) + "\r\n");
                out.write(content, at, length);
                write("\r\n");
            }
            write("0\r\n\r\n");
        } catch (IOException e) {
            // The service has answered and listens no more.
            return;
        }
    }

    void requireStatus(int status) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        String line = reader.readLine();
        if (line == null || !line.startsWith("HTTP/1.1 " + status)) {
            throw new AssertionError("Not " + status + " but: " + line);
        }
    }

    /** Ends the connection without a farewell. */
    void breakOff() throws IOException {
        connection.setSoLinger(true, 0);
        connection.close();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }

    private void write(String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        connection.getOutputStream().flush();
    }
}
