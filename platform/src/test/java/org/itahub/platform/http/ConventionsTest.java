package org.itahub.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class ConventionsTest {
    private static final String GOOD = "{\"name\": \"น้ำ\", \"score\": 96.99, \"count\": 1}";

    @TestHTTPResource("/api/v1/things")
    URI things;

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.officer("2650101")).contentType(ContentType.JSON);
    }

    private static ValidatableResponse post(String body) {
        return officer().body(body).post("/api/v1/things").then();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"name": "a", "score": 1, "count": 1            | malformed-body  | null
            {"name": "a", "score": 1, "count": 1, "x": 2}   | unknown-field   | /x
            {"name": "a", "score": 1, "score": 2}           | duplicate-field | /score
            {"name": "a", "score": "ninety", "count": 1}    | invalid-value   | /score
            {"name": "a", "score": 1, "count": 1.5}         | invalid-value   | /count
            {"name": " ", "score": 1, "count": 1}           | invalid-value   | /name
            {"name": "a", "count": 1}                       | invalid-value   | /score
            {"name": "a", "score": 1, "count": 1} {}        | malformed-body  | null
            {"name": "a\\u0000", "score": 1, "count": 1}    | invalid-value   | /name
            {"name": "\\ud83d", "score": 1, "count": 1}     | invalid-value   | /name
            """)
    void a_bad_body_is_answered_with_its_own_code_and_place(String body, String code, String pointer) {
        var answer = post(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("type", equalTo("urn:ita-hub:problem:" + code))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body(not(containsString("Exception")))
                .body(not(containsString("itahub")));
        answer.body("errors[0].pointer", pointer.equals("null") ? nullValue() : equalTo(pointer));
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        post("{\"name\": \"" + "x".repeat(3000) + "\"}").statusCode(413).body("code", equalTo("body-too-large"));
    }

    @Test
    void a_body_that_hides_its_length_is_cut_off() throws Exception {
        var endless = HttpRequest.newBuilder(things)
                .header("Authorization", "Bearer " + Tokens.officer("2650101"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                        ("{\"name\": \"" + "x".repeat(5000)).getBytes(StandardCharsets.UTF_8))))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            int status =
                    client.send(endless, HttpResponse.BodyHandlers.discarding()).statusCode();
            assertEquals(413, status);
        }
    }

    @Test
    void a_nul_in_an_address_or_a_cursor_is_refused() {
        given().urlEncodingEnabled(false).get("/api/v1/things?limit=%00").then().statusCode(400);
        given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/audit-records?cursor=AA")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-value"));
    }

    @Test
    void problems_speak_thai_to_those_who_ask_for_it() {
        given().header("Accept-Language", "th-TH,th;q=0.9,en;q=0.5")
                .get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .header("Content-Language", "th")
                .body("title", equalTo("ไม่พบ"))
                .body("code", equalTo("not-found"));
    }

    @Test
    void a_list_in_a_format_that_is_not_offered_is_refused() {
        given().accept("text/html")
                .get("/api/v1/things")
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
    }

    @Test
    void a_wrong_value_is_told_what_would_be_right() {
        post("{\"name\": \"a\", \"score\": \"ninety\", \"count\": 1}")
                .body("errors[0].message", equalTo("must be a number"));
    }

    @Test
    void an_unknown_query_parameter_is_refused_by_name() {
        given().get("/api/v1/things?limti=5")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"))
                .body("errors[0].pointer", equalTo("limti"));
    }

    @ParameterizedTest
    @CsvSource({"limit=0", "limit=501", "limit=many", "sort=shoe-size&limit=5", "cursor=%25%25"})
    void a_page_outside_the_bounds_is_refused(String query) {
        given().get("/api/v1/audit-records?" + query).then().statusCode(401).header("WWW-Authenticate", "Bearer");
        given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/audit-records?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-value"));
    }

    @Test
    void a_page_leads_to_the_next_by_its_link() {
        String link = given().get("/api/v1/things?limit=4")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of(1, 2, 3, 4)))
                .extract()
                .header("Link");
        String next = link.substring(1, link.indexOf('>'));
        given().get(next).then().body("items", equalTo(List.of(5, 6, 7))).header("Link", nullValue());
    }

    @Test
    void a_read_carries_a_tag_and_who_has_it_gets_304() {
        String tag = given().get("/api/v1/things/5")
                .then()
                .statusCode(200)
                .body("name", equalTo("น้ำ"))
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/api/v1/things/5")
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void scores_are_written_with_their_two_decimals() {
        given().get("/api/v1/things/5").then().body(containsString("\"score\":100.00"));
    }

    @Test
    void a_change_without_or_with_a_stale_tag_is_refused() {
        officer().body(GOOD).put("/api/v1/things/1").then().statusCode(428).body("code", is("precondition-required"));
        officer()
                .header("If-Match", "\"2\"")
                .body(GOOD)
                .put("/api/v1/things/1")
                .then()
                .statusCode(412)
                .body("code", is("precondition-failed"));
        officer()
                .header("If-Match", "\"3\"")
                .body(GOOD)
                .put("/api/v1/things/1")
                .then()
                .statusCode(200);
    }

    @Test
    void a_repeated_key_replays_the_first_answer() {
        String key = UUID.randomUUID().toString();
        String first = officer()
                .header("Idempotency-Key", key)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        officer()
                .header("Idempotency-Key", key)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(201)
                .header("Location", first)
                .header("ETag", "\"1\"")
                .header("Idempotency-Replayed", "true")
                .body("name", equalTo("น้ำ"));
    }

    @Test
    void a_repeated_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        officer().header("Idempotency-Key", key).body(GOOD).post("/api/v1/things");
        officer()
                .header("Idempotency-Key", key)
                .body(GOOD.replace("96.99", "96.98"))
                .post("/api/v1/things")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_key_whose_work_failed_can_be_used_again() {
        String key = UUID.randomUUID().toString();
        officer()
                .header("Idempotency-Key", key)
                .body(GOOD.replace("น้ำ", "fails"))
                .post("/api/v1/things")
                .then()
                .statusCode(500)
                .body("code", equalTo("internal"))
                .body(not(containsString("secret")));
        officer()
                .header("Idempotency-Key", key)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(201);
    }

    @Test
    void a_token_that_cannot_be_trusted_is_refused() {
        given().auth()
                .oauth2("not.a.token")
                .contentType(ContentType.JSON)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void a_role_that_may_not_is_refused() {
        given().auth()
                .oauth2(Tokens.demo("assessor"))
                .contentType(ContentType.JSON)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void a_caller_is_told_what_the_token_says() {
        given().get("/api/v1/me").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.demo("phitsanulok-province"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("phitsanulok-province"))
                .body("roles", equalTo(List.of("hub-officer")))
                .body("everywhere", is(false))
                .body("provinces", equalTo(List.of("พิษณุโลก")));
    }

    @Test
    void another_agencys_token_finds_nothing() {
        given().auth()
                .oauth2(Tokens.officer("H140001"))
                .contentType(ContentType.JSON)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-in-scope"));
    }

    @Test
    void a_change_sent_from_another_site_is_refused() {
        given().contentType(ContentType.JSON)
                .header("Sec-Fetch-Site", "cross-site")
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross-site"));
    }

    @Test
    void a_write_leaves_an_audit_record_within_reach_only() {
        post(GOOD).statusCode(201);
        given().auth()
                .oauth2(Tokens.province("พิษณุโลก"))
                .get("/api/v1/audit-records?action=thing.create&agency=2650101")
                .then()
                .statusCode(200)
                .body("items[0].caller", equalTo("officer-2650101"))
                .body("items[0].after.name", equalTo("น้ำ"))
                .body("items[0].traceId", notNullValue());
        given().auth()
                .oauth2(Tokens.province("ชุมพร"))
                .get("/api/v1/audit-records")
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }

    @Test
    void the_event_catalogue_is_served() {
        given().get("/api/v1/asyncapi").then().statusCode(200).body(containsString("asyncapi: 3.0.0"));
        given().get("/api/v1/event-schemas/org.itahub.plan.published.v1")
                .then()
                .statusCode(200)
                .body("title", equalTo("org.itahub.plan.published.v1"));
        given().get("/api/v1/event-schemas/..secret").then().statusCode(404);
    }
}
