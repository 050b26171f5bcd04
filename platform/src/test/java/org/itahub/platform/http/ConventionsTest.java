package org.itahub.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.platform.http.Things.GOOD;
import static org.itahub.platform.http.Things.officer;
import static org.itahub.platform.http.Things.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How requests are read, refused and answered. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class ConventionsTest {
    @TestHTTPResource("/api/v1/things")
    URI things;

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
            []                                              | malformed-body  | null
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
    void a_problem_names_the_callers_trace() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/things/none/of/ours")
                .then()
                .statusCode(404)
                .body("traceId", equalTo(trace));
    }

    @Test
    void each_request_without_a_trace_gets_its_own() {
        String first = post("{}").extract().path("traceId");
        String second = post("{}").extract().path("traceId");
        assertNotEquals(first, second);
        assertNotEquals("0".repeat(32), first);
    }

    @Test
    void a_request_that_lost_a_deadlock_may_be_sent_again() {
        post("{\"name\": \"deadlocks\", \"score\": 1, \"count\": 1}")
                .statusCode(503)
                .body("code", equalTo("unavailable"));
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        post("{\"name\": \"" + "x".repeat(3000) + "\"}").statusCode(413).body("code", equalTo("body-too-large"));
    }

    @Test
    void a_body_announced_beyond_every_limit_is_refused_in_our_own_shape() throws IOException {
        String answer = raw("Content-Length: 99999999999", "{");
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":\"body-too-large\""), answer);
    }

    @Test
    void a_body_that_hides_its_length_and_comes_in_pieces_is_cut_off_in_our_own_shape() throws IOException {
        String first = "{\"name\": \"" + "x".repeat(100);
        String answer = raw("Transfer-Encoding: chunked", chunk(first), chunk("x".repeat(3000)));
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("\"code\":\"body-too-large\""), answer);
    }

    private static String chunk(String piece) {
        return Integer.toHexString(piece.length()) + "\r\n" + piece + "\r\n";
    }

    /** What is answered to a request with that header whose body comes in pieces and never ends, until the connection is closed. */
    private String raw(String header, String... pieces) throws IOException {
        try (Socket socket = new Socket(things.getHost(), things.getPort())) {
            socket.setSoTimeout(10_000);
            String head = String.join(
                    "\r\n",
                    "POST /api/v1/things HTTP/1.1",
                    "Host: localhost",
                    "Authorization: Bearer " + Tokens.officer("2650101"),
                    "Content-Type: application/json",
                    header,
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            for (String piece : pieces) {
                socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
                socket.getOutputStream().flush();
                pause();
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
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
            HttpResponse<String> answer = client.send(endless, HttpResponse.BodyHandlers.ofString());
            assertEquals(413, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("\"code\":\"body-too-large\""), answer.body());
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
        post("[]").body("detail", equalTo("The body is not the JSON that this address takes (line 1, column 1)"));
    }

    @Test
    void an_unknown_query_parameter_is_refused_by_name() {
        given().get("/api/v1/things?limti=5")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"))
                .body("errors[0].pointer", equalTo("limti"));
    }

    @Test
    void of_a_query_parameter_that_stands_twice_none_is_silently_left_out() {
        given().get("/api/v1/things?limit=5&limit=6")
                .then()
                .statusCode(400)
                .body("code", equalTo("duplicate-parameter"))
                .body("errors[0].pointer", equalTo("limit"));
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
    void the_event_catalogue_is_served() {
        given().get("/api/v1/asyncapi").then().statusCode(200).body(containsString("asyncapi: 3.0.0"));
        given().get("/api/v1/event-schemas/org.itahub.plan.published.v1")
                .then()
                .statusCode(200)
                .body("title", equalTo("org.itahub.plan.published.v1"));
        given().get("/api/v1/event-examples/org.itahub.plan.published.v1")
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        given().get("/api/v1/event-schemas/..secret").then().statusCode(404);
    }
}
