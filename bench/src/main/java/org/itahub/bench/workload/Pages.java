package org.itahub.bench.workload;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itahub.bench.load.Crew;
import org.itahub.bench.load.HttpConnection;
import org.itahub.bench.report.Figures;

/**
 * Answers that many screens read again and again: from the service, and the same bytes from a plain server.
 */
final class Pages implements AutoCloseable {
    static final int CONNECTIONS = 32;
    private static final Pattern NEXT = Pattern.compile("<(.+)>; rel=\"next\"");

    private final int port;
    private final Duration lasting;
    private final String[] headers;
    private final List<Page> pages;
    private final FixedServer fixed;

    /** @param lasting how long a round reads */
    Pages(int port, Duration lasting, List<Page> pages, String... headers) throws IOException {
        this.port = port;
        this.lasting = lasting;
        this.headers = headers;
        this.pages = List.copyOf(pages);
        this.fixed = FixedServer.start(pages.stream().map(Page::body).toList());
    }

    /** An address and what it answers. */
    record Page(String path, byte[] body) {}

    /** One answer as it is now. */
    static Page read(int port, String path, String... headers) throws IOException {
        try (HttpConnection connection = new HttpConnection(port)) {
            connection.expect(200, HttpConnection.request("GET", path, headers));
            return new Page(path, connection.body());
        }
    }

    /** Follows a list to its end, or so many pages. */
    static List<Page> walk(int port, String first, int atMost, String... headers) throws IOException {
        List<Page> walked = new ArrayList<>();
        try (HttpConnection connection = new HttpConnection(port)) {
            for (String path = first; path != null && walked.size() < atMost; ) {
                connection.expect(200, HttpConnection.request("GET", path, headers));
                walked.add(new Page(path, connection.body()));
                path = connection.header("Link").map(Pages::next).orElse(null);
            }
        }
        return walked;
    }

    private static String next(String link) {
        Matcher matcher = NEXT.matcher(link);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not a link to a next page: " + link);
        }
        URI next = URI.create(matcher.group(1));
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    /** From the service. */
    Figures ours() {
        return read(
                port,
                pages.stream()
                        .map(page -> HttpConnection.request("GET", page.path(), headers))
                        .toList());
    }

    /** From the plain server. */
    Figures limit() {
        List<byte[]> requests = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            requests.add(HttpConnection.request("GET", "/" + page, headers));
        }
        return read(fixed.port(), requests);
    }

    private Figures read(int from, List<byte[]> requests) {
        long end = System.nanoTime() + lasting.toNanos();
        return Crew.run(CONNECTIONS, item -> System.nanoTime() < end, number -> new Reader(from, requests));
    }

    /** One screen: page after page, begun at a place of its own. */
    private static final class Reader implements Crew.Worker {
        private final HttpConnection connection;
        private final List<byte[]> requests;

        Reader(int port, List<byte[]> requests) throws IOException {
            this.connection = new HttpConnection(port);
            this.requests = requests;
        }

        @Override
        public void work(int item) throws IOException {
            connection.expect(200, requests.get(Math.floorMod(item, requests.size())));
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }

    @Override
    public void close() {
        fixed.close();
    }
}
