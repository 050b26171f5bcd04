package org.itahub.assessment.imports;

import static org.hamcrest.Matchers.equalTo;
import static org.itahub.assessment.imports.Imports.CSV;
import static org.itahub.assessment.imports.Imports.JOBS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** Imports as jobs: followed, cancelled, seen by their callers only, and what they leave. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class ImportJobsTest {
    @Inject
    AgroalDataSource dataSource;

    @Inject
    ImportSpool spool;

    @Test
    void work_that_is_done_soon_is_answered_at_once_and_can_be_read_again() throws IOException {
        String agency = Api.newAgency();

        Response response = Imports.send(Tokens.officer(agency), "totals", CSV, totals(agency));

        response.then().statusCode(200).body("state", equalTo("DONE")).body("progress", equalTo(100));
        Response again = Api.as(Tokens.officer(agency)).get(response.header("Location"));
        assertEquals(Api.json(response).get("result"), Api.json(again).get("result"));
        assertEquals(List.of(), files(".import"), "the file is gone with its job");
        assertEquals(
                1,
                Api.json(Api.as(Tokens.officer(agency)).get(JOBS)).get("items").size());
    }

    @Test
    void longer_work_is_answered_with_where_to_follow_it_and_ends_when_it_is_cancelled() throws SQLException {
        String agency = Api.newAgency();
        Api.enter(agency, 2563, "{\"total\": 80}").then().statusCode(201);
        Response response;
        try (Connection holder = dataSource.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("SELECT 1 FROM assessment WHERE agency_code = '" + agency + "' FOR UPDATE");

            response = Imports.send(Tokens.officer(agency), "totals", CSV, totals(agency));
            response.then().statusCode(202).body("state", equalTo("RUNNING"));
            Api.as(Tokens.officer(agency))
                    .post(response.header("Location") + "/cancel")
                    .then()
                    .statusCode(200);
            holder.rollback();
        }

        assertEquals(
                "CANCELLED",
                followed(response, Tokens.officer(agency)).get("state").asText());
        assertEquals("80.00", Api.working(agency, 2563).get("total").asText());
        Api.as(Tokens.admin())
                .get("/api/v1/audit-records?action=import.cancel&caller=officer-" + agency)
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void a_job_is_seen_by_its_caller_and_the_administrator_only() {
        String agency = Api.newAgency();
        String job = Imports.send(Tokens.officer(agency), "totals", CSV, totals(agency))
                .header("Location");

        Api.as(Tokens.admin()).get(job).then().statusCode(200);
        Api.as(Tokens.officer(Api.newAgency())).get(job).then().statusCode(404).body("code", equalTo("job-not-found"));
        Api.as(Tokens.officer(Api.newAgency())).post(job + "/cancel").then().statusCode(404);
        Api.as(Tokens.officer(agency))
                .post(job + "/cancel")
                .then()
                .statusCode(409)
                .body("code", equalTo("job-finished"));
        Api.as(Tokens.officer(agency)).get(JOBS + "/nonsense").then().statusCode(404);
        Api.anybody().get(job).then().statusCode(401);
    }

    @Test
    void a_killed_replicas_import_is_taken_over_from_the_shared_folder() throws Exception {
        String agency = Api.newAgency();
        String name = "killed.import";
        Files.createDirectories(spool.path(name).getParent());
        Files.writeString(spool.path(name), totals(agency));
        sql("""
            INSERT INTO job (id, kind, state, parameters, caller, rights, attempts, lease, leased_until, created_at)
            VALUES ('11111111-1111-4111-8111-111111111111', 'import', 'RUNNING',
                '{"subject": "TOTALS", "format": "CSV", "file": "killed.import", "bytes": 60, "mode": "ATOMIC", "dryRun": false}',
                'officer-%1$s', '{"username": "officer-%1$s", "roles": ["agency-officer"], "agencies": ["%1$s"], "provinces": [], "scopes": []}',
                1, '22222222-2222-4222-8222-222222222222', now() - interval '1 second', now())""".formatted(agency));

        JsonNode job = followed(JOBS + "/11111111-1111-4111-8111-111111111111", Tokens.officer(agency));

        assertEquals("DONE", job.get("state").asText());
        assertEquals("88.98", Api.working(agency, 2563).get("total").asText());
    }

    @Test
    void a_repeat_under_the_same_key_begins_no_second_job() {
        String agency = Api.newAgency();
        Response first = keyed(agency, totals(agency));
        Response repeat = keyed(agency, totals(agency));

        first.then().statusCode(200);
        assertEquals(first.header("Location"), repeat.header("Location"));
        keyed(agency, totals(agency).replace("88.98", "80"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void rejected_rows_are_downloaded_with_their_reasons_and_can_be_sent_again_put_right() {
        String agency = Api.newAgency();
        String table = totals(agency) + "9999999,2563,70,B,=cmd()\n";

        Response response = Imports.send(Tokens.officer(agency), "totals?mode=PARTIAL", CSV, table);
        JsonNode job = Api.json(response);
        String rows = Api.as(Tokens.officer(agency))
                .get(job.get("rejectedRows").asText())
                .asString();

        assertTrue(
                rows.startsWith(
                        "\ufeffagencyCode,fiscalYear,total,level,note,ไม่รับเพราะ,rejectedBecause,rejectedCodes"),
                rows);
        assertTrue(rows.contains("9999999,2563,70,B,'=cmd(),"), rows);
        assertTrue(rows.contains("agency-not-in-scope"), rows);
        assertFalse(rows.contains("88.98"), rows);
        JsonNode again = Imports.imported(
                Tokens.officer(agency),
                "totals",
                CSV,
                rows.replace("9999999", agency).replace("2563", "2564"));
        Imports.assertCounts(again, 1, 1, 0, 0, 0);
        String clean = Imports.send(Tokens.officer(agency), "totals", CSV, totals(agency))
                .header("Location");
        Api.as(Tokens.officer(agency))
                .get(clean + "/rejected-rows")
                .then()
                .statusCode(404)
                .body("code", equalTo("rejected-rows-not-found"));
    }

    @Test
    void old_files_are_swept() throws IOException {
        Path old = spool.path("old.import");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "old");
        spool.sweep(Instant.now().plusSeconds(60));
        assertFalse(Files.exists(old));
    }

    /** The import once it is over, as the administrator sees it. */
    static JsonNode followed(Response response) {
        return followed(response, Tokens.admin());
    }

    private static JsonNode followed(Response response, String token) {
        return followed(response.header("Location"), token);
    }

    private static JsonNode followed(String location, String token) {
        for (int tries = 0; tries < 600; tries++) {
            JsonNode job = Api.json(Api.as(token).get(location));
            if (!List.of("QUEUED", "RUNNING").contains(job.get("state").asText())) {
                return job;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new AssertionError("the import does not end");
    }

    private static Response keyed(String agency, String table) {
        return Imports.as(Tokens.officer(agency), CSV)
                .header("Idempotency-Key", "key of " + agency)
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/imports/totals");
    }

    private static String totals(String agency) {
        return "agencyCode,fiscalYear,total,level,note\n" + agency + ",2563,88.98,A,\n";
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(spool.path("x").getParent())) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement plain = connection.createStatement()) {
            plain.execute(statement);
        }
    }
}
