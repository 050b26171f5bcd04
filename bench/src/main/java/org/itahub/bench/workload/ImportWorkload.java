package org.itahub.bench.workload;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.itahub.bench.data.Assessed;
import org.itahub.bench.data.Json;
import org.itahub.bench.data.Questions;
import org.itahub.bench.data.Sheets;
import org.itahub.bench.load.HttpConnection;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Goal;
import org.itahub.embedded.DemoUser;
import org.postgresql.PGConnection;

/** A file of answer sheets is imported in one job. */
public final class ImportWorkload implements Workload {
    private static final String INSTRUMENT = "IIT";
    private static final long SEED = 64;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final double MOST_HEAP = 200;

    private final Bed bed;
    private final String token;
    private final Sheets sheets;
    private final long survey;

    public ImportWorkload(Bed bed) throws IOException, SQLException {
        this.bed = bed;
        this.token = bed.bearer(DemoUser.named("admin").orElseThrow());
        this.sheets = new Sheets(
                Questions.of(bed.assessment().port(), Assessed.IMPORTED).of(INSTRUMENT), SEED);
        this.survey = bed.assessment()
                .database()
                .number("SELECT min(id) FROM survey WHERE instrument = '" + INSTRUMENT + "' AND fiscal_year = "
                        + Assessed.IMPORTED);
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String what() {
        return String.format(
                "%,d answer sheets imported from a file over HTTP, validated, in one job; limit: COPY of the same rows",
                bed.size().imported());
    }

    @Override
    public String unit() {
        return "sheets";
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal.RatioAtLeast(0.5), new Goal.HeapGrowthBelow(MOST_HEAP));
    }

    @Override
    public Figures ours(int round) throws IOException {
        int count = bed.size().imported();
        byte[] request = HttpConnection.request(
                "POST",
                "/api/v1/imports/survey-answers?fiscalYear=" + Assessed.IMPORTED,
                file(count, round),
                "Content-Type: application/x-ndjson",
                token);
        try (HttpConnection connection = new HttpConnection(bed.assessment().port());
                HeapWatch heap = new HeapWatch(bed.assessment().port())) {
            long begun = System.nanoTime();
            int status = connection.send(request);
            JsonNode job = Json.parse(connection.body());
            if (status == 202) {
                job = FollowedJob.awaitDone(
                        connection, "/api/v1/import-jobs/" + job.get("id").asText(), token, LONGEST);
            } else if (status != 200) {
                throw new IOException("The import was answered with " + status + ": " + job);
            }
            long elapsed = System.nanoTime() - begun;
            if (job.at("/result/counts/created").asInt() != count) {
                throw new IOException("Not all sheets were taken: " + job);
            }
            return Figures.rate(count, elapsed).withHeapGrowth(heap.megabytes());
        }
    }

    private byte[] file(int count, int round) {
        List<String> codes = bed.assessed().codes();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"agency\":\"")
                    .append(codes.get(i % codes.size()))
                    .append("\",\"instrument\":\"" + INSTRUMENT + "\",\"sheet\":\"")
                    .append(round)
                    .append('-')
                    .append(i)
                    .append("\",\"answers\":")
                    .append(sheets.json(sheets.next()))
                    .append("}\n");
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The rows are ready: what is left is what PostgreSQL does with them. */
    @Override
    public Figures limit(int round) throws SQLException, IOException {
        int count = bed.size().imported();
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int id = (int) survey + 2 * (i % bed.assessed().agencies());
            rows.append(id)
                    .append(',')
                    .append(Sheets.importedKey(id, "limit " + round + "-" + i))
                    .append(',')
                    .append(Sheets.hex(sheets.next()))
                    .append('\n');
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        try (Connection connection = bed.assessment().database().connect()) {
            long begun = System.nanoTime();
            long copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "COPY survey_sheet (survey_id, key, answers) FROM STDIN (FORMAT csv)",
                            new ByteArrayInputStream(bytes));
            return Figures.rate((int) copied, System.nanoTime() - begun);
        }
    }
}
