package org.itahub.assessment.crosswalk;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.hamcrest.Matcher;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.SampleFrameworks;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.itahub.platform.sql.SqlFailure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class CrosswalkApiTest {

    private static final String SHIPPED = "/api/v1/frameworks/2565/crosswalks/2566";

    private static final String KEPT = """
            {"kind": "SAME", "from": ["Q1"], "to": ["Q1"], "comparable": true}""";
    private static final String RENUMBERED = """
            {"kind": "RENUMBERED", "from": ["Q2"], "to": ["Q3"], "comparable": true}""";
    private static final String DROPPED = """
            {"kind": "DROPPED", "from": ["Q3"], "to": [], "comparable": false}""";
    private static final String ADDED = """
            {"kind": "NEW", "from": [], "to": ["Q2"], "comparable": false}""";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_crosswalk_is_written_down_once_and_corrected_with_a_reason() {
        years(2611, 2612);
        Response written = put(2611, 2612, null, mappings(KEPT, RENUMBERED, DROPPED, ADDED));
        written.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("basis", equalTo("PUT"))
                .body("version", equalTo(1));
        put(2611, 2612, null, mappings(KEPT, RENUMBERED, DROPPED, ADDED)).then().statusCode(428);
        put(2611, 2612, "\"1\"", mappings(KEPT, RENUMBERED, DROPPED, ADDED))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        String[] other = {
            KEPT,
            RENUMBERED.replace("[\"Q2\"], \"to\": [\"Q3\"]", "[\"Q3\"], \"to\": [\"Q2\"]"),
            DROPPED.replace("Q3", "Q2"),
            ADDED.replace("Q2", "Q3")
        };
        put(2611, 2612, "\"1\"", mappings(other))
                .then()
                .statusCode(422)
                .body("code", equalTo("crosswalk-reason-required"));
        String corrected = mappings(other).replaceFirst("}$", ", \"reason\": \"ตรวจทานใหม่\"}");
        put(2611, 2612, "\"1\"", corrected)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("reason", equalTo("ตรวจทานใหม่"));
        put(2611, 2612, "\"1\"", corrected).then().statusCode(412);
        anybody()
                .get(path(2611, 2612))
                .then()
                .header("ETag", "\"2\"")
                .body("mappings.find { it.from == ['Q3'] }.to", contains("Q2"));
        assertEquals(2, versions(2611, 2612), "what was in force before is kept");
        as(Tokens.admin())
                .get("/api/v1/audit-records?action=crosswalk.put")
                .then()
                .body("items.find { it.subject == '" + path(2611, 2612) + "' }.reason", equalTo("ตรวจทานใหม่"));
    }

    @Test
    void every_fault_is_named_with_its_place_and_nothing_is_stored() {
        years(2613, 2614);
        put(
                        2613,
                        2614,
                        null,
                        mappings(
                                KEPT.replace("SAME", "RENUMBERED"),
                                RENUMBERED.replace("\"Q2\"", "\"Q9\""),
                                ADDED.replace("\"Q2\"", "\"Q3\""),
                                "{\"kind\": \"NEW\", \"from\": [], \"to\": [\"Q8\"], \"comparable\": true, \"noteTh\": \"ใหม่\"}"))
                .then()
                .statusCode(422)
                .body("code", equalTo("crosswalk-refused"))
                .body(
                        "errors.code",
                        contains(
                                "item-of-first-year-unknown",
                                "item-mapped-twice",
                                "item-of-second-year-unknown",
                                "item-of-first-year-left-out",
                                "item-of-first-year-left-out",
                                "item-of-second-year-left-out",
                                "kind-does-not-fit",
                                "comparable-only-one-to-one",
                                "note-incomplete"))
                .body("errors[0].pointer", equalTo("/mappings/1/from/0"))
                .body("errors.message", everyItemSaysSomething());
        put(2613, 2614, null, mappings(KEPT.replace("true", "false"), RENUMBERED, DROPPED, ADDED))
                .then()
                .body("errors.code", contains("note-needed"));
        assertEquals(0, versions(2613, 2614));
    }

    @Test
    void a_crosswalk_leads_from_an_earlier_year_to_a_later_one_and_both_have_frameworks() {
        years(2615, 2616);
        put(2616, 2615, null, mappings(KEPT))
                .then()
                .statusCode(422)
                .body("code", equalTo("crosswalk-years-out-of-order"));
        put(2615, 2615, null, mappings(KEPT)).then().statusCode(422);
        put(2615, 2617, null, mappings(KEPT)).then().statusCode(404).body("code", equalTo("framework-not-found"));
    }

    @Test
    void a_body_that_is_no_crosswalk_is_refused_with_the_place() {
        put(2565, 2566, "*", "{\"mappings\": [{\"kind\": \"GONE\", \"from\": [], \"to\": [], \"comparable\": true}]}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/mappings/0/kind"));
        put(2565, 2566, "*", "{\"mappings\": [{\"kind\": \"NEW\", \"to\": [null]}]}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/mappings/0/comparable"))
                .body("errors.pointer", hasItem("/mappings/0/from"));
        put(2565, 2566, "*", "{}").then().statusCode(400);
    }

    @Test
    void crosswalks_are_written_by_a_hub_administrator() {
        as(Tokens.province(Api.PROVINCE))
                .body(mappings(KEPT))
                .put(SHIPPED)
                .then()
                .statusCode(403);
        anybody().body(mappings(KEPT)).put(SHIPPED).then().statusCode(401);
    }

    @Test
    void a_framework_that_is_posted_anew_needs_its_crosswalk_anew() {
        years(2621, 2622);
        put(2621, 2622, null, mappings(KEPT, RENUMBERED, DROPPED, ADDED)).then().statusCode(201);
        post(SampleFrameworks.ofQuestions(2622, "Q1", "Q2", "Q3", "Q4"));
        anybody().get(path(2621, 2622)).then().statusCode(404);
        put(2621, 2622, null, mappings(KEPT, RENUMBERED, DROPPED, ADDED, ADDED.replace("Q2", "Q4")))
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"");
        anybody().get(path(2621, 2622)).then().statusCode(200).body("version", notNullValue());
    }

    @Test
    void the_database_itself_refuses_to_change_a_crosswalk() {
        Sql sql = new Sql(dataSource);
        assertThrows(SqlFailure.class, () -> sql.update("UPDATE crosswalk SET mappings = '[]' WHERE from_year = 2565"));
        assertThrows(SqlFailure.class, () -> sql.update("DELETE FROM crosswalk WHERE from_year = 2565"));
        assertThrows(SqlFailure.class, () -> sql.update("TRUNCATE crosswalk"));
    }

    private static Matcher<Iterable<? extends String>> everyItemSaysSomething() {
        return everyItem(not(blankOrNullString()));
    }

    private int versions(int from, int to) {
        return new Sql(dataSource)
                .query(
                        "SELECT count(*) FROM crosswalk WHERE from_year = ? AND to_year = ?",
                        row -> row.getInt(1),
                        from,
                        to)
                .getFirst();
    }

    private static void years(int from, int to) {
        post(SampleFrameworks.ofQuestions(from, "Q1", "Q2", "Q3"));
        post(SampleFrameworks.ofQuestions(to, "Q1", "Q2", "Q3"));
    }

    private static void post(String framework) {
        as(Tokens.admin()).body(framework).post("/api/v1/frameworks").then().statusCode(201);
    }

    private static String path(int from, int to) {
        return "/api/v1/frameworks/" + from + "/crosswalks/" + to;
    }

    private static String mappings(String... mappings) {
        return "{\"mappings\": [" + String.join(", ", mappings) + "]}";
    }

    private static Response put(int from, int to, String ifMatch, String body) {
        var request = as(Tokens.admin()).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path(from, to));
    }
}
