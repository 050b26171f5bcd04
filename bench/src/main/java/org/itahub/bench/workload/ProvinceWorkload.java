package org.itahub.bench.workload;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.itahub.bench.data.Nation;
import org.itahub.bench.load.Crew;
import org.itahub.bench.load.HttpConnection;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Goal;
import org.itahub.embedded.DemoUser;

/** A province's office reads its plans and its reminders in turn, page by page, from many screens at once. */
public final class ProvinceWorkload implements Workload {
    private static final int CONNECTIONS = 32;
    private static final Pattern NEXT = Pattern.compile("<(.+)>; rel=\"next\"");

    private final Bed bed;
    private final String token;
    private final List<Page> pages;
    private final FixedServer fixed;

    public ProvinceWorkload(Bed bed) throws IOException {
        this.bed = bed;
        this.token = bed.bearer(
                new DemoUser("officer-of-the-province", List.of("hub-officer"), List.of(), List.of(Nation.PROVINCE)));
        String province = URLEncoder.encode(Nation.PROVINCE, StandardCharsets.UTF_8);
        String filter = "?fiscalYear=" + Nation.YEAR + "&province=" + province;
        List<Page> plans = walk("/api/v1/plans" + filter);
        List<Page> reminders = walk("/api/v1/reminders" + filter);
        this.pages = IntStream.range(0, Math.max(plans.size(), reminders.size()))
                .boxed()
                .flatMap(no -> Stream.of(plans.get(no % plans.size()), reminders.get(no % reminders.size())))
                .toList();
        this.fixed = FixedServer.start(pages.stream().map(Page::body).toList());
    }

    private record Page(String path, byte[] body) {}

    /** Follows a list to its end. */
    private List<Page> walk(String first) throws IOException {
        List<Page> walked = new ArrayList<>();
        try (HttpConnection connection = new HttpConnection(bed.port())) {
            for (String path = first; path != null; ) {
                connection.expect(200, HttpConnection.request("GET", path, token));
                walked.add(new Page(path, connection.body()));
                path = connection.header("Link").map(ProvinceWorkload::next).orElse(null);
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

    @Override
    public String name() {
        return "province";
    }

    @Override
    public String what() {
        return String.format(
                "a province's plans and reminders (%d agencies, %d measures, 4 quarters) page by page, %d connections;"
                        + " limit: a plain server answers the same bytes",
                bed.nation().inProvince(), Nation.MEASURES, CONNECTIONS);
    }

    @Override
    public String unit() {
        return "pages";
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal.RatioAtLeast(0.35), new Goal.P99Below(50));
    }

    @Override
    public Figures ours(int round) {
        return read(
                bed.port(),
                pages.stream()
                        .map(page -> HttpConnection.request("GET", page.path(), token))
                        .toList());
    }

    @Override
    public Figures limit(int round) {
        List<byte[]> requests = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            requests.add(HttpConnection.request("GET", "/" + page, token));
        }
        return read(fixed.port(), requests);
    }

    private Figures read(int port, List<byte[]> requests) {
        long end =
                System.nanoTime() + Duration.ofSeconds(bed.size().pageSeconds()).toNanos();
        return Crew.run(CONNECTIONS, item -> System.nanoTime() < end, number -> new Reader(port, requests));
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
