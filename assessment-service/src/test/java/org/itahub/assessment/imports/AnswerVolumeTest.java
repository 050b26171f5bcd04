package org.itahub.assessment.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.survey.Surveys;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** A million answers in one job. How fast that is against the database alone, the benchmark says; here it is printed. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class AnswerVolumeTest {
    private static final int SHEETS = 33_334;
    private static final long MOST_GROWTH = 200_000_000;
    private static final String COLUMNS = "survey_sheet (survey_id, key, answers)";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_million_answers_are_one_import_in_bounded_memory() throws SQLException, IOException {
        for (int round = 1; round <= 3; round++) {
            String agency = Api.newAgency();
            Surveys.begin(agency, "IIT", 100_000);
            byte[] file = AnswerFile.lines(agency, "IIT", SHEETS).getBytes(StandardCharsets.UTF_8);
            System.gc();
            long before = used();

            long begin = System.nanoTime();
            Response response = Imports.send(Tokens.admin(), "survey-answers?fiscalYear=2565", Imports.NDJSON, file);
            JsonNode job = ImportJobsTest.followed(response);
            long took = System.nanoTime() - begin;

            Imports.assertCounts(job.get("result"), SHEETS, SHEETS, 0, 0, 0);
            System.gc();
            assertTrue(used() - before < MOST_GROWTH, "heap grew");
            long copied = copiedAgain(agency);
            System.out.printf(
                    "round %d: import %d ms (%d answered), COPY of the same rows %d ms, ratio %.2f%n",
                    round, took / 1_000_000, response.statusCode(), copied / 1_000_000, (double) copied / took);
        }
    }

    /** Takes the sheets out and copies the very same rows back; how long that takes. */
    private long copiedAgain(String agency) throws SQLException, IOException {
        int survey = new Sql(dataSource)
                .query("SELECT id FROM survey WHERE agency_code = ?", row -> row.getInt(1), agency)
                .getFirst();
        try (Connection connection = dataSource.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            assertEquals(
                    SHEETS,
                    copy.copyOut(
                            "COPY (SELECT survey_id, key, answers FROM survey_sheet WHERE survey_id = " + survey
                                    + ") TO STDOUT (FORMAT binary)",
                            rows));
            new Sql(dataSource).update("DELETE FROM survey_sheet WHERE survey_id = ?", survey);
            long begin = System.nanoTime();
            copy.copyIn(
                    "COPY " + COLUMNS + " FROM STDIN (FORMAT binary)", new ByteArrayInputStream(rows.toByteArray()));
            long took = System.nanoTime() - begin;
            new Sql(dataSource).update("DELETE FROM survey_sheet WHERE survey_id = ?", survey);
            return took;
        }
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
