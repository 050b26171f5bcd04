package org.itahub.bench.workload;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.itahub.bench.load.Crew;
import org.itahub.bench.load.HttpConnection;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Goal;

/** Officers submit their reports at the end of a quarter, many at once. */
public final class SubmitWorkload implements Workload {
    private static final int CONNECTIONS = 32;

    private final Bed bed;
    private final Submissions submissions;

    public SubmitWorkload(Bed bed) {
        this.bed = bed;
        this.submissions =
                new Submissions(bed, bed.nation().submittingCodes(), bed.size().submissions());
    }

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public String what() {
        return "submitting a progress report over HTTP, " + CONNECTIONS + " connections; limit: the same statements by "
                + CONNECTIONS + " JDBC connections without any service";
    }

    @Override
    public String unit() {
        return "reports";
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal.RatioAtLeast(0.4));
    }

    @Override
    public int mostRounds() {
        return submissions.rounds();
    }

    @Override
    public Figures ours(int round) {
        int count = bed.size().submissions();
        List<byte[]> requests = IntStream.range(0, count)
                .mapToObj(item -> submissions.request(submissions.ours(round, item)))
                .toList();
        return Crew.run(
                CONNECTIONS,
                item -> item < count,
                number -> new Officer(bed.measures().port(), requests));
    }

    @Override
    public Figures limit(int round) {
        int count = bed.size().submissions();
        return Crew.run(
                CONNECTIONS,
                item -> item < count,
                number -> new SubmitStatements(
                        bed.measures().database().connect(), item -> submissions.limit(round, item)));
    }

    /** Sends one request after the other. */
    private static final class Officer implements Crew.Worker {
        private final HttpConnection connection;
        private final List<byte[]> requests;

        Officer(int port, List<byte[]> requests) throws IOException {
            this.connection = new HttpConnection(port);
            this.requests = requests;
        }

        @Override
        public void work(int item) throws IOException {
            connection.expect(200, requests.get(item));
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
