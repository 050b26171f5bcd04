package org.itahub.assessment.crosswalk;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    void the_crosswalk_between_2565_and_2566_is_the_renumbering_of_the_national_framework() {
        Map<String, List<String>> told = new TreeMap<>();
        for (JsonNode mapping : json(anybody().get(SHIPPED)).get("mappings")) {
            told.computeIfAbsent(mapping.get("kind").asText(), kind -> new ArrayList<>())
                    .add(codes(mapping.get("from")) + ">" + codes(mapping.get("to")));
        }
        assertEquals(List.of("O10 O18>O11", "O11 O19>O12", "O12 O20>O13"), told.get("MERGED"));
        assertEquals(List.of("O32>", "O35>", "O38>"), told.get("DROPPED"));
        assertEquals(List.of(">O10", ">O32", ">O33", ">O39", ">O40", ">O41"), told.get("NEW"));
        assertEquals(
                List.of(
                        "O13>O14", "O14>O15", "O15>O16", "O16>O17", "O17>O18", "O21>O19", "O22>O20", "O23>O21", "O24>O22",
                        "O25>O23", "O26>O24", "O27>O25", "O28>O26", "O29>O27", "O30>O28", "O31>O29", "O33>O30", "O34>O31",
                        "O36>O34", "O37>O35", "O39>O36", "O40>O37", "O41>O38"),
                told.get("RENUMBERED"));
        assertEquals(45 + 9 + 2, told.get("SAME").size());
        assertEquals("O43>O43", told.get("SAME").getLast());
    }

    @Test
    void what_is_not_comparable_says_why_in_both_languages() {
        for (JsonNode mapping : json(anybody().get(SHIPPED)).get("mappings")) {
            boolean noted = mapping.has("noteTh") && mapping.has("noteEn");
            assertEquals(!mapping.get("comparable").asBoolean(), noted, mapping.toString());
        }
    }

    @Test
    void an_item_is_followed_from_year_to_year_with_its_wording() {
        anybody()
                .get(SHIPPED + "/items/O13")
                .then()
                .statusCode(200)
                .body("kind", equalTo("RENUMBERED"))
                .body("comparable", equalTo(true))
                .body("successors.code", contains("O14"))
                .body("successors[0].topicEn", equalTo("Staff manual"));
        anybody()
                .get(SHIPPED + "/items/O18")
                .then()
                .body("kind", equalTo("MERGED"))
                .body("predecessors.code", contains("O10", "O18"))
                .body("successors.code", contains("O11"))
                .body("noteEn", containsString("O18"));
        anybody()
                .get(SHIPPED + "/items/O32")
                .then()
                .body("kind", equalTo("DROPPED"))
                .body("successors", empty())
                .body("noteTh", containsString("รับฟัง"));
        anybody()
                .get("/api/v1/frameworks/2563/crosswalks/2566/items/O43")
                .then()
                .body("kind", equalTo("SAME"))
                .body("fromYear", equalTo(2563));
        anybody()
                .get(SHIPPED + "/items/O44")
                .then()
                .statusCode(404)
                .body("code", equalTo("crosswalk-item-not-found"))
                .body("detail", containsString("O44"));
    }

    @Test
    void years_without_a_crosswalk_of_their_own_are_connected_over_those_between_and_backwards() {
        anybody()
                .get("/api/v1/frameworks/2563/crosswalks/2565")
                .then()
                .body("basis", equalTo("DERIVED"))
                .body("mappings", hasSize(88))
                .body("mappings.kind", not(hasItem("RENUMBERED")));
        anybody()
                .get("/api/v1/frameworks/2564/crosswalks/2566")
                .then()
                .body("basis", equalTo("DERIVED"))
                .body("mappings.find { it.from == ['O13'] }.to", contains("O14"));
        anybody()
                .get("/api/v1/frameworks/2566/crosswalks/2565")
                .then()
                .body("mappings.find { it.from == ['O11'] }.kind", equalTo("SPLIT"))
                .body("mappings.find { it.from == ['O10'] }.kind", equalTo("DROPPED"));
        anybody()
                .get("/api/v1/frameworks/2562/crosswalks/2565")
                .then()
                .statusCode(404)
                .body("code", equalTo("crosswalk-not-found"));
        anybody().get("/api/v1/frameworks/2565/crosswalks/2560").then().statusCode(404);
    }

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
        put(2613, 2614, null, mappings(
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
        put(2615, 2617, null, mappings(KEPT))
                .then()
                .statusCode(404)
                .body("code", equalTo("framework-not-found"));
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
        as(Tokens.province(Api.PROVINCE)).body(mappings(KEPT)).put(SHIPPED).then().statusCode(403);
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

    private static String codes(JsonNode array) {
        List<String> codes = new ArrayList<>();
        array.forEach(code -> codes.add(code.asText()));
        return String.join(" ", codes);
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
