package org.itahub.assessment.analysis;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.assessmentPath;
import static org.itahub.assessment.api.Api.entry;
import static org.itahub.assessment.api.Api.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.StreamSupport;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rankings and the shortest way. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class OutlookApiTest {

    private String code;

    @BeforeEach
    void phitsanulok_2564() {
        code = Api.newAgency();
        Api.enterAndPublish(code, 2564, Golden.phitsanulok2564());
    }

    @Test
    void items_are_ranked_with_what_each_would_bring() {
        JsonNode answer = json(get("/rankings?of=item"));
        assertEquals("ITEM", answer.get("of").asText());
        assertEquals(43, answer.get("ranked").size());
        JsonNode lost = entry(answer.get("ranked"), "O42");
        assertEquals(38, lost.get("rank").asInt());
        assertEquals("5", lost.get("recoverable").get("exact").asText());
        assertEquals("5.00", lost.get("recoverable").get("points").asText());
        assertEquals(
                "4/9",
                entry(answer.get("ranked"), "O1")
                        .get("recoverable")
                        .get("exact")
                        .asText());
        assertEquals(37, answer.get("strengths").size());
        assertEquals(6, answer.get("weaknesses").size());
    }

    @Test
    void indicators_are_ranked_where_no_kind_is_named() {
        JsonNode answer = json(get("/rankings"));
        assertEquals("INDICATOR", answer.get("of").asText());
        assertEquals("10", answer.get("weaknesses").get(0).get("code").asText());
        assertEquals(3, json(get("/rankings?of=instrument")).get("ranked").size());
        assertEquals(
                7,
                json(get("/rankings?of=sub-indicator&revision=1")).get("ranked").size());
    }

    @Test
    void another_kind_is_refused() {
        get("/rankings?of=total").then().statusCode(400).body("code", equalTo("invalid-value"));
        get("/rankings?of=ITEM").then().statusCode(400).body("code", equalTo("invalid-value"));
    }

    @Test
    void the_shortest_way_from_b_to_a_is_o42_alone() {
        JsonNode way = json(get("/shortest-way?level=A"));
        assertEquals("81.39", way.get("total").asText());
        assertEquals("B", way.get("level").asText());
        assertEquals(List.of("O42"), codes(way));
        JsonNode step = way.get("steps").get(0);
        assertEquals("5", step.get("gain").get("exact").asText());
        assertEquals("86.39", step.get("totalAfter").asText());
        assertEquals("A", step.get("levelAfter").asText());
    }

    @Test
    void the_shortest_way_to_a_total_of_91_39_is_o42_and_o43() {
        JsonNode way = json(get("/shortest-way?total=91.39"));
        assertEquals(List.of("O42", "O43"), codes(way));
        assertEquals("91.39", way.get("totalAtBest").asText());
        assertEquals("91.39", way.get("wantedTotal").asText());
    }

    @Test
    void what_cannot_be_reached_says_so_and_how_far_the_items_go() {
        JsonNode way = json(get("/shortest-way?level=AA"));
        assertFalse(way.get("reachable").asBoolean());
        assertEquals(0, way.get("steps").size());
        assertEquals("93.58", way.get("totalAtBest").asText());
        assertEquals("A", way.get("levelAtBest").asText());
    }

    @Test
    void what_is_reached_already_needs_no_step() {
        get("/shortest-way?level=C").then().body("reachable", equalTo(true), "steps", empty());
    }

    @Test
    void one_goal_is_needed() {
        refused("/shortest-way", 400, "way-needs-one-goal");
        refused("/shortest-way?total=", 400, "way-needs-one-goal");
        refused("/shortest-way?level=A&total=85", 400, "way-needs-one-goal");
        refused("/shortest-way?level=Z", 422, "level-unknown");
        for (String total : List.of("100.01", "-1", "999999999999")) {
            refused("/shortest-way?total=" + total, 422, "score-out-of-range");
        }
        for (String total : List.of("all", "1e2", "9999999999999")) {
            refused("/shortest-way?total=" + total, 400, "score-not-a-number");
        }
        refused("/shortest-way?total=85.001", 422, "score-too-precise");
    }

    @Test
    void a_draft_without_a_total_has_no_way_yet() {
        String draft = Api.newAgency();
        Api.enter(draft, 2565, "{\"items\": {\"I1\": 90}}").then().statusCode(201);
        as(Tokens.officer(draft))
                .get(assessmentPath(draft, 2565) + "/shortest-way?total=85")
                .then()
                .statusCode(409)
                .body("code", equalTo("total-not-known"));
        anybody()
                .get(assessmentPath(draft, 2565) + "/shortest-way?total=85")
                .then()
                .statusCode(404)
                .body("code", equalTo("assessment-not-found"));
    }

    @Test
    void problems_are_told_in_thai() {
        anybody()
                .header("Accept-Language", "th")
                .get(assessmentPath(code, 2564) + "/shortest-way")
                .then()
                .body("title", equalTo("ต้องมีเป้าหมายเดียว"));
        anybody()
                .header("Accept-Language", "th")
                .get(assessmentPath(code, 2564) + "/rankings?of=x")
                .then()
                .body("errors.message", hasItem("เลือกได้จาก instrument, indicator, sub-indicator, item"));
    }

    private void refused(String path, int status, String problem) {
        get(path).then().statusCode(status).body("code", equalTo(problem));
    }

    private Response get(String path) {
        return anybody().get(assessmentPath(code, 2564) + path);
    }

    private static List<String> codes(JsonNode way) {
        return StreamSupport.stream(way.get("steps").spliterator(), false)
                .map(step -> step.get("code").asText())
                .toList();
    }
}
