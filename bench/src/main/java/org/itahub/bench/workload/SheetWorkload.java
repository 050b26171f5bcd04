package org.itahub.bench.workload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.itahub.bench.data.Assessed;
import org.itahub.bench.data.Questions;
import org.itahub.bench.data.Sheets;
import org.itahub.bench.load.Crew;
import org.itahub.bench.load.HttpConnection;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Goal;

/** Respondents send their sheets, many at once. */
public final class SheetWorkload implements Workload {
    private static final int CONNECTIONS = 32;
    private static final long SEED = 31;

    private final Bed bed;
    private final Sheets sheets;
    private final long survey;

    public SheetWorkload(Bed bed) throws IOException, SQLException {
        this.bed = bed;
        this.sheets =
                new Sheets(Questions.of(bed.assessment().port(), Assessed.OPEN).of("EIT"), SEED);
        this.survey = bed.assessment()
                .database()
                .number("SELECT min(id) FROM survey WHERE instrument = 'EIT' AND fiscal_year = " + Assessed.OPEN);
    }

    private record Sheet(UUID key, byte[] answers) {}

    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public String what() {
        return "single answer sheets over HTTP, " + CONNECTIONS + " connections; limit: " + CONNECTIONS
                + " JDBC connections that commit a row of the same width each";
    }

    @Override
    public String unit() {
        return "sheets";
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal.RatioAtLeast(0.5));
    }

    private List<Sheet> made() {
        List<Sheet> made = new ArrayList<>();
        for (int i = 0; i < bed.size().sheets(); i++) {
            made.add(new Sheet(sheets.key(), sheets.next()));
        }
        return made;
    }

    @Override
    public Figures ours(int round) throws SQLException {
        List<Sheet> made = made();
        List<String> codes = bed.assessed().codes();
        List<byte[]> requests = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Sheet sheet = made.get(i);
            byte[] body = ("{\"key\":\"" + sheet.key() + "\",\"answers\":" + sheets.json(sheet.answers()) + "}")
                    .getBytes(StandardCharsets.UTF_8);
            requests.add(HttpConnection.request(
                    "POST",
                    "/api/v1/survey-sheets",
                    body,
                    "Content-Type: application/json",
                    "Survey-Key: " + Assessed.linkKey(codes.get(i % codes.size()))));
        }
        long before = count();
        Figures figures = Crew.run(
                CONNECTIONS,
                item -> item < requests.size(),
                number -> new Respondent(bed.assessment().port(), requests));
        if (count() - before != requests.size()) {
            throw new IllegalStateException("Of " + requests.size() + " sheets " + (count() - before) + " were kept");
        }
        return figures;
    }

    private long count() throws SQLException {
        return bed.assessment().database().number("SELECT count(*) FROM survey_sheet WHERE survey_id >= " + survey);
    }

    @Override
    public Figures limit(int round) {
        List<Sheet> made = made();
        return Crew.run(
                CONNECTIONS,
                item -> item < made.size(),
                number -> new Committing(bed.assessment().database().connect(), made));
    }

    /** Sends one sheet after the other. */
    private static final class Respondent implements Crew.Worker {
        private final HttpConnection connection;
        private final List<byte[]> requests;

        Respondent(int port, List<byte[]> requests) throws IOException {
            this.connection = new HttpConnection(port);
            this.requests = requests;
        }

        @Override
        public void work(int item) throws IOException {
            connection.expect(201, requests.get(item));
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }

    /** Commits one row after the other. */
    private final class Committing implements Crew.Worker {
        private final Connection connection;
        private final PreparedStatement insert;
        private final List<Sheet> made;

        Committing(Connection connection, List<Sheet> made) throws SQLException {
            this.connection = connection;
            this.made = made;
            this.insert =
                    connection.prepareStatement("INSERT INTO survey_sheet (survey_id, key, answers) VALUES (?, ?, ?)");
        }

        @Override
        public void work(int item) throws SQLException {
            insert.setInt(1, (int) survey + 2 * (item % bed.assessed().agencies()));
            insert.setObject(2, made.get(item).key());
            insert.setBytes(3, made.get(item).answers());
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
