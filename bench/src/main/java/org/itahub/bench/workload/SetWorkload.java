package org.itahub.bench.workload;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.itahub.bench.data.Json;
import org.itahub.bench.data.SetLoader;
import org.itahub.bench.load.Crew;
import org.itahub.bench.load.HttpConnection;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Goal;
import org.itahub.embedded.DemoUser;

/** All documents of a province's agencies are written and packed in one job. */
public final class SetWorkload implements Workload {
    private static final int YEAR = 2565;
    private static final Duration WANTED = Duration.ofMinutes(3);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final double MOST_HEAP = 200;
    private static final int CONNECTIONS = 2;
    /** So many agencies' documents tell the limit's pace. */
    private static final int OF_THE_LIMIT = 35;

    /** What a set holds of each agency. */
    private static final List<String> DOCUMENTS = List.of(
            "result-analysis/" + YEAR + ".pdf",
            "measures-plan/" + (YEAR + 1) + ".pdf",
            "quarterly-progress/" + (YEAR + 1) + ".pdf?quarter=4&scope=cumulative",
            "progress-report/" + (YEAR + 1) + ".pdf");

    private final Bed bed;
    private final String token;

    public SetWorkload(Bed bed) {
        this.bed = bed;
        this.token = bed.bearer(DemoUser.named("admin").orElseThrow());
    }

    private int documents() {
        return bed.size().inSet() * DOCUMENTS.size();
    }

    @Override
    public String name() {
        return "set";
    }

    @Override
    public String what() {
        return String.format(
                "a province's set, %d agencies with %d documents each as PDF, written and packed in one job; limit: such"
                        + " documents read one by one over %d connections, nothing kept or packed",
                bed.size().inSet(), DOCUMENTS.size(), CONNECTIONS);
    }

    @Override
    public String unit() {
        return "documents";
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal.DoneWithin(documents(), WANTED), new Goal.HeapGrowthBelow(MOST_HEAP));
    }

    /** A set takes its minutes, and one is enough to warm up. */
    @Override
    public int mostRounds() {
        return bed.size().rounds() + 1;
    }

    @Override
    public Figures ours(int round) throws IOException {
        String province = URLEncoder.encode(SetLoader.PROVINCE, StandardCharsets.UTF_8);
        byte[] request = HttpConnection.request(
                "POST", "/api/v1/provinces/" + province + "/document-sets/" + YEAR, new byte[0], token);
        try (HttpConnection connection = new HttpConnection(bed.reporting().port());
                HeapWatch heap = new HeapWatch(bed.reporting().port())) {
            long begun = System.nanoTime();
            connection.expect(202, request);
            String path = "/api/v1/document-set-jobs/"
                    + Json.parse(connection.body()).get("id").asText();
            JsonNode job = FollowedJob.awaitDone(connection, path, token, LONGEST);
            long elapsed = System.nanoTime() - begun;
            if (job.at("/documents/done").asInt() != documents()
                    || job.at("/documents/failed").asInt() != 0) {
                throw new IOException(
                        "Not all documents were written: " + job.get("documents") + ", first " + job.at("/failures/0"));
            }
            return Figures.rate(documents(), elapsed).withHeapGrowth(heap.megabytes());
        }
    }

    @Override
    public Figures limit(int round) {
        int count = Math.min(OF_THE_LIMIT, bed.size().inSet()) * DOCUMENTS.size();
        return Crew.run(CONNECTIONS, item -> item < count, number -> new Reader());
    }

    private final class Reader implements Crew.Worker {
        private final HttpConnection connection =
                new HttpConnection(bed.reporting().port());

        Reader() throws IOException {}

        @Override
        public void work(int item) throws IOException {
            String code = SetLoader.code(item / DOCUMENTS.size());
            connection.expect(
                    200,
                    HttpConnection.request(
                            "GET",
                            "/api/v1/agencies/" + code + "/documents/" + DOCUMENTS.get(item % DOCUMENTS.size())));
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
