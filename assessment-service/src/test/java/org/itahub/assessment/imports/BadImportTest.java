package org.itahub.assessment.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.itahub.assessment.imports.Imports.CSV;
import static org.itahub.assessment.imports.Imports.NDJSON;
import static org.itahub.assessment.imports.Imports.XLSX;
import static org.itahub.assessment.imports.Imports.assertConflict;
import static org.itahub.assessment.imports.Imports.assertCounts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.survey.Surveys;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;

/** What no import takes: told in the problem shape with a code of its own, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class BadImportTest {
    private static final String ANSWERS = "survey-answers?fiscalYear=2565";

    @TestHTTPResource
    URI address;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ImportSpool spool;

    @Test
    void a_file_of_another_type_is_refused_before_it_is_read() {
        refused(Imports.send(Tokens.admin(), "totals", "text/plain", "x"), 415, "unsupported-media-type");
    }

    @Test
    void an_empty_file_is_refused() {
        refused(Imports.send(Tokens.admin(), "totals", CSV, ""), 422, "import-file-empty");
    }

    @Test
    void what_is_no_workbook_no_table_or_no_json_is_refused() {
        refused(Imports.send(Tokens.admin(), "totals", XLSX, "no workbook"), 422, "import-file-unreadable");
        byte[] broken = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3};
        refused(Imports.send(Tokens.admin(), "totals", XLSX, broken), 422, "import-file-unreadable");
        refused(Imports.send(Tokens.admin(), "totals", CSV, new byte[] {'a', 0, 1}), 422, "import-file-unreadable");
        refused(Imports.send(Tokens.admin(), "totals", Imports.JSON, "[{\"agency\": "), 422, "import-file-unreadable");
        refused(Imports.send(Tokens.admin(), "totals", Imports.JSON, "\"text\""), 422, "import-file-unreadable");
        refused(
                Imports.send(Tokens.admin(), "totals", Imports.JSON, "[{\"total\": 1, \"total\": 2}]"),
                422,
                "import-file-unreadable");
        refused(
                Imports.send(Tokens.admin(), ANSWERS, Imports.JSON, "[{\"sheets\": 1}]"),
                422,
                "import-file-unreadable");
    }

    @Test
    void a_table_without_a_header_with_a_column_twice_or_too_wide_is_refused() {
        refused(Imports.send(Tokens.admin(), "totals", CSV, "a,b\n1,2\n"), 422, "import-header-missing");
        refused(Imports.send(Tokens.admin(), "totals", CSV, "x\n".repeat(20)), 422, "import-header-missing");
        refused(
                Imports.send(Tokens.admin(), "totals", CSV, "agency,total,คะแนนรวม\n2650101,1,2\n"),
                422,
                "import-column-twice");
        refused(
                Imports.send(Tokens.admin(), "totals", CSV, "agency" + ",x".repeat(2_000) + "\n"),
                422,
                "import-table-too-large");
        refused(
                Imports.send(Tokens.admin(), "totals", CSV, "agency,total\n" + "1,1\n".repeat(100_001)),
                422,
                "import-table-too-large");
    }

    @Test
    void what_stands_before_the_fault_of_a_file_is_not_stored() {
        String agency = Api.newAgency();
        String rows = ("{\"agency\": \"%s\", \"fiscalYear\": 2563, \"total\": 80}\n").formatted(agency);
        refused(
                Imports.send(Tokens.admin(), "totals?mode=PARTIAL", NDJSON, rows + "{\"agency"),
                422,
                "import-file-unreadable");
        Api.as(Tokens.officer(agency))
                .get(Api.assessmentPath(agency, 2563))
                .then()
                .statusCode(404);
    }

    @Test
    void a_body_larger_than_the_limit_is_refused_by_its_announcement() throws IOException {
        String answer = raw("Content-Length: 99999999999", "", true);
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("\"code\":\"body-too-large\""), answer);
    }

    @Test
    void wrong_parameters_are_told() {
        refused(Imports.send(Tokens.admin(), "totals?mode=SOME", CSV, "x"), 400, "invalid-value");
        refused(Imports.send(Tokens.admin(), "totals?dryRun=perhaps", CSV, "x"), 400, "invalid-value");
        refused(Imports.send(Tokens.admin(), "totals?fiscalYear=abc", CSV, "x"), 400, "invalid-value");
        refused(Imports.send(Tokens.admin(), "totals?reason=" + "x".repeat(2001), CSV, "x"), 400, "invalid-value");
        refused(Imports.send(Tokens.admin(), "totals?colour=blue", CSV, "x"), 400, "unknown-parameter");
        refused(Imports.send(Tokens.admin(), "survey-answers", NDJSON, "x"), 400, "invalid-value");
    }

    @Test
    void a_line_of_ten_megabytes_is_rejected_and_the_next_one_is_read() {
        String agency = Api.newAgency();
        Surveys.begin(agency, "EIT", 100);
        String file = "{\"agency\": \"" + "x".repeat(10_000_000) + "\n"
                + AnswerFile.line(agency, "EIT", "A", Surveys.answers("EIT", new Random(1)));

        JsonNode result = Imports.imported(Tokens.admin(), ANSWERS + "&mode=PARTIAL", NDJSON, file);

        assertCounts(result, 2, 1, 0, 0, 1);
        assertConflict(result.get("conflicts").get(0), 1, "", "line-too-long", "");
    }

    @Test
    void many_bad_lines_are_counted_and_the_first_are_listed() {
        JsonNode result = Imports.imported(Tokens.admin(), ANSWERS, NDJSON, "no sheet\n".repeat(1_000));

        assertCounts(result, 1_000, 0, 0, 0, 1_000);
        assertEquals(200, result.get("conflicts").size());
        assertEquals(800, result.get("conflictsLeftOut").asInt());
    }

    @Test
    void clients_that_break_off_in_the_middle_leave_nothing() throws IOException {
        for (int n = 0; n < 40; n++) {
            raw("Content-Length: 1000000", "{\"agency\": \"", false);
        }
        // The service may not have seen all of them yet, so it has to stay like that for a while.
        for (int tries = 0, calm = 0; tries < 200 && calm < 10; tries++) {
            calm = leftovers().isEmpty() ? calm + 1 : 0;
            sleep();
        }
        assertEquals(List.of(), leftovers());
        assertEquals(
                List.of(),
                new Sql(dataSource)
                        .query("SELECT 1 FROM job WHERE (parameters->>'bytes')::int = 12", row -> row.getInt(1)));
        assertEquals(
                0,
                new Sql(dataSource)
                        .query(
                                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                                        + "AND xact_start < now() - interval '5 seconds'",
                                row -> row.getInt(1))
                        .getFirst());
        Imports.send(Tokens.admin(), "totals?dryRun=true", CSV, "agency,total\n")
                .then()
                .statusCode(200);
    }

    /** What a file is refused for stands in the answer, or in its job where that took more than two seconds. */
    private static void refused(Response response, int status, String code) {
        if (response.statusCode() == 202) {
            assertEquals(code, Imports.failed(response).at("/problem/code").asText());
            return;
        }
        response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private List<Path> leftovers() throws IOException {
        Path folder = spool.path("x").getParent();
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".import")).toList();
        }
    }

    private String raw(String length, String body, boolean answered) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/imports/" + ANSWERS + " HTTP/1.1\r\nHost: hub\r\nContent-Type: " + NDJSON
                            + "\r\nAuthorization: Bearer " + Tokens.admin() + "\r\n" + length
                            + "\r\nConnection: close\r\n\r\n" + body)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            return answered ? new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8) : "";
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
