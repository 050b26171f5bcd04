package org.itahub.assessment.analysis;

import static org.hamcrest.Matchers.equalTo;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.assessmentPath;
import static org.itahub.assessment.api.Api.entry;
import static org.itahub.assessment.api.Api.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class WhatIfApiTest {

    @Inject
    AgroalDataSource dataSource;

    private String code;

    @BeforeEach
    void phitsanulok_2564() {
        code = Api.newAgency();
        Api.enterAndPublish(code, 2564, Golden.phitsanulok2564());
    }

    @Test
    void phitsanulok_2564_with_o42_put_right_gains_exactly_5_points() {
        JsonNode answer = json(tried("{\"items\": {\"O42\": 100}}"));
        assertEquals("81.39", answer.get("before").get("total").asText());
        assertEquals("86.39", answer.get("after").get("total").asText());
        assertEquals("B", answer.get("before").get("level").asText());
        assertEquals("A", answer.get("after").get("level").asText());
        assertEquals("5", answer.get("gain").get("exact").asText());
        assertEquals("5.00", answer.get("gain").get("points").asText());
        assertEquals(
                List.of("total", "OIT", "10", "10.2", "O42"),
                answer.get("changed").findValuesAsText("code"));
        assertEquals("50.00", entry(answer.get("changed"), "10.2").get("after").asText());
    }

    @Test
    void o42_and_o43_together_gain_10() {
        JsonNode answer = json(tried("{\"items\": {\"O42\": 100, \"O43\": 100}}"));
        assertEquals("10", answer.get("gain").get("exact").asText());
        assertEquals("91.39", answer.get("after").get("total").asText());
    }

    @Test
    void an_indicator_can_be_another() {
        assertEquals(
                "3/10",
                json(tried("{\"indicators\": {\"1\": 99.27}}"))
                        .get("gain")
                        .get("exact")
                        .asText());
    }

    @Test
    void numbers_of_answers_are_scored_without_rounding() {
        String whole = Api.newAgency();
        Api.enterAndPublish(whole, 2565, Golden.items("phitsanulok-pao", 2565));
        JsonNode answer = json(anybody()
                .body("{\"answers\": {\"E2\": [{\"counts\": {\"MOST\": 2, \"MUCH\": 1}}]}}")
                .post(assessmentPath(whole, 2565) + "/what-if"));
        assertEquals("89.00", entry(answer.get("changed"), "E2").get("after").asText());
        assertEquals("[]", answer.get("missing").toString());
    }

    @Test
    void an_item_of_an_indicator_known_as_a_score_needs_the_other_items() {
        JsonNode answer = json(tried("{\"items\": {\"I1\": 100}}"));
        assertFalse(answer.get("after").has("total"));
        assertFalse(answer.has("gain"));
        assertEquals(
                "[\"I2\",\"I3\",\"I4\",\"I5\",\"I6\"]", answer.get("missing").toString());
    }

    @Test
    void nothing_is_stored() {
        long before = rows();
        tried("{\"items\": {\"O42\": 100}}").then().statusCode(200);
        refused("{\"items\": {\"O42\": 50}}", 422, "score-not-on-scale");
        assertEquals(before, rows());
        anybody().get(assessmentPath(code, 2564)).then().body("total", equalTo(81.39f), "revision", equalTo(1));
    }

    @Test
    void changes_are_held_to_the_rules_of_entered_results() {
        refused("{}", 422, "what-if-empty");
        refused("{\"items\": {}, \"answers\": {}}", 422, "what-if-empty");
        refused("{\"items\": {\"X1\": 100}}", 422, "item-unknown");
        refused("{\"indicators\": {\"11\": 100}}", 422, "indicator-unknown");
        refused("{\"items\": {\"O42\": 101}}", 422, "score-out-of-range");
        refused("{\"indicators\": {\"1\": 99.999}}", 422, "score-too-precise");
        refused("{\"items\": {\"O42\": 100}, \"indicators\": {\"10\": 100}}", 422, "indicator-given-both-ways");
        refused("{\"items\": {\"O42\": \"100\"}}", 400, "invalid-value");
        refused("{\"item\": {\"O42\": 100}}", 400, "unknown-field");
    }

    @Test
    void answers_that_cannot_be_counted_are_refused() {
        refused(answers("O42", "{\"counts\": {\"MET\": 1}}"), 422, "item-not-asked");
        refused(answers("X1", "{\"counts\": {\"MOST\": 1}}"), 422, "item-unknown");
        refused(answers("E2", "{\"counts\": {\"BEST\": 1}}"), 422, "answer-step-unknown");
        refused(answers("E2", "{\"counts\": {\"MOST\": -1}}"), 422, "answer-count-out-of-range");
        refused(answers("E2", "{\"counts\": {}}"), 422, "nobody-answered");
        refused(answers("E2", "{\"part\": 1, \"counts\": {\"MOST\": 1}}"), 422, "answer-parts-differ");
        refused(
                "{\"indicators\": {\"6\": 90}, \"answers\": {\"E2\": [{\"counts\": {\"MOST\": 1}}]}}",
                422,
                "indicator-given-both-ways");
        refused(
                "{\"items\": {\"E2\": 90}, \"answers\": {\"E2\": [{\"counts\": {\"MOST\": 1}}]}}",
                422,
                "item-changed-twice");
    }

    @Test
    void the_parts_of_a_question_were_answered_by_the_same_people() {
        String parted = json(anybody().get("/api/v1/frameworks/2565"))
                .get("items")
                .findParents("parts")
                .getFirst()
                .get("code")
                .asText();
        int parts = json(anybody().get("/api/v1/frameworks/2565"))
                .get("items")
                .findParents("parts")
                .getFirst()
                .get("parts")
                .size();
        StringBuilder list = new StringBuilder("{\"part\": 1, \"counts\": {\"MOST\": 1}}");
        for (int n = 2; n <= parts; n++) {
            list.append(", {\"part\": ").append(n).append(", \"counts\": {\"MOST\": 2}}");
        }
        refused(answers(parted, list.toString()), 422, "answer-parts-unequal");
    }

    @Test
    void a_total_alone_has_no_parts_to_change() {
        String total = Api.newAgency();
        Api.enterAndPublish(total, 2563, "{\"total\": 88.98}");
        anybody()
                .body("{\"items\": {\"O42\": 100}}")
                .post(assessmentPath(total, 2563) + "/what-if")
                .then()
                .statusCode(409)
                .body("code", equalTo("what-if-needs-detail"));
    }

    private static String answers(String item, String parts) {
        return "{\"answers\": {\"" + item + "\": [" + parts + "]}}";
    }

    private void refused(String body, int status, String problem) {
        tried(body).then().statusCode(status).body("code", equalTo(problem));
    }

    private Response tried(String body) {
        return anybody().body(body).post(assessmentPath(code, 2564) + "/what-if");
    }

    /** All rows and versions: any write of results, audit, keys or notes of a change raises it. */
    private long rows() {
        return new Sql(dataSource).query("""
                        SELECT (SELECT count(*) FROM assessment) + (SELECT sum(version) FROM assessment)
                            + (SELECT count(*) FROM assessment_revision) + (SELECT count(*) FROM published_score)
                            + (SELECT count(*) FROM audit_record) + (SELECT count(*) FROM idempotency_key)
                            + (SELECT count(*) FROM read_change) + (SELECT count(*) FROM triage_choice)""", row -> row.getLong(1)).getFirst();
    }
}
