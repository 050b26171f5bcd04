package org.itahub.bench.workload;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itahub.bench.data.Assessed;
import org.itahub.bench.data.Json;
import org.itahub.bench.data.Questions;
import org.itahub.bench.report.Figures;
import org.itahub.bench.report.Goal;
import org.itahub.embedded.DemoUser;

/** All sheets of the nation in a year are counted anew. */
public final class RecountWorkload implements Workload {
    private static final List<String> SURVEYS = List.of("IIT", "EIT");

    private final Bed bed;
    private final String token;
    private final List<String> queries;

    public RecountWorkload(Bed bed) throws IOException {
        this.bed = bed;
        this.token = bed.bearer(DemoUser.named("admin").orElseThrow());
        Questions questions = Questions.of(bed.assessment().port(), Assessed.COUNTED);
        this.queries = SURVEYS.stream()
                .map(instrument -> aggregate(
                        instrument,
                        questions.of(instrument).stream()
                                .mapToInt(Questions.Item::parts)
                                .sum()))
                .toList();
    }

    private static String aggregate(String instrument, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> "sum(get_byte(answers, " + part + "))")
                .collect(Collectors.joining(
                        ", ",
                        "SELECT count(*), ",
                        " FROM survey_sheet WHERE survey_id IN (SELECT id FROM survey WHERE fiscal_year = "
                                + Assessed.COUNTED + " AND instrument = '" + instrument + "')"));
    }

    @Override
    public String name() {
        return "recount";
    }

    @Override
    public String what() {
        return String.format(
                "a recount of the nation's year from %,d raw sheets; limit: one SQL aggregate an instrument on the same"
                        + " table",
                bed.assessed().sheets());
    }

    @Override
    public String unit() {
        return "sheets";
    }

    @Override
    public List<Goal> goals() {
        return List.of(new Goal.RatioAtLeast(1.0 / 3));
    }

    @Override
    public Figures ours(int round) throws IOException {
        long begun = System.nanoTime();
        int counted = 0;
        for (String instrument : SURVEYS) {
            JsonNode answer = Json.get(
                    bed.assessment().port(),
                    "/api/v1/surveys/recount?fiscalYear=" + Assessed.COUNTED + "&instrument=" + instrument,
                    token);
            counted += answer.get("answered").asInt();
        }
        return Figures.rate(counted, System.nanoTime() - begun);
    }

    @Override
    public Figures limit(int round) throws SQLException {
        try (Connection connection = bed.assessment().database().connect();
                Statement statement = connection.createStatement()) {
            long begun = System.nanoTime();
            int counted = 0;
            for (String query : queries) {
                try (ResultSet row = statement.executeQuery(query)) {
                    row.next();
                    counted += row.getInt(1);
                }
            }
            return Figures.rate(counted, System.nanoTime() - begun);
        }
    }
}
