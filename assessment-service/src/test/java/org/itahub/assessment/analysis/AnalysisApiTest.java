package org.itahub.assessment.analysis;

import static org.hamcrest.Matchers.equalTo;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.assessmentPath;
import static org.itahub.assessment.api.Api.entry;
import static org.itahub.assessment.api.Api.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class AnalysisApiTest {

    @Test
    void the_provenance_of_a_total_goes_down_to_every_item() {
        String code = phitsanulok2565();
        JsonNode answer = json(anybody().get(assessmentPath(code, 2565) + "/provenance/total"));
        JsonNode total = answer.get("figure");
        assertEquals("96.99", total.get("rounded").asText());
        assertEquals("WEIGHTED_SUM", total.get("formula").asText());
        assertEquals(
                "the sum of each instrument's score times its weight: 0.30 × IIT + 0.30 × EIT + 0.40 × OIT",
                total.get("formulaEn").asText());
        assertEquals(88, leaves(total));
    }

    @Test
    void every_figure_shows_its_inputs_its_formula_its_fraction_and_its_rounded_value() {
        String code = phitsanulok2565();
        JsonNode figure = provenance(code, 2565, "7");
        assertEquals("24361/250", figure.get("exact").asText());
        assertEquals("97.44", figure.get("rounded").asText());
        assertEquals(
                "the mean of 5 items: E6, E7, E8, E9, E10",
                figure.get("formulaEn").asText());
        assertEquals(
                "ค่าเฉลี่ยของคะแนนข้อประเมิน 5 รายการ: E6, E7, E8, E9, E10",
                figure.get("formulaTh").asText());
        assertEquals("1/5", entry(figure.get("inputs"), "E6").get("weight").asText());
        assertEquals("4787/50", entry(figure.get("inputs"), "E6").get("exact").asText());
        for (String each : List.of("IIT", "9", "9.1", "O42")) {
            assertEquals(each, provenance(code, 2565, each).get("code").asText());
        }
        assertEquals("GIVEN", provenance(code, 2565, "O42").get("formula").asText());
    }

    @Test
    void a_figure_that_a_result_does_not_have_is_not_found() {
        String code = Api.newAgency();
        Api.enterAndPublish(code, 2565, "{\"total\": 90}");
        for (String figure : List.of("XIT", "1", "O42")) {
            anybody()
                    .get(assessmentPath(code, 2565) + "/provenance/" + figure)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("figure-not-found"));
        }
    }

    @Test
    void triage_names_weak_items_lowest_first_with_the_points_that_each_would_bring() {
        String code = phitsanulok2565();
        JsonNode power = entry(
                json(anybody().get(assessmentPath(code, 2565) + "/triage")).get("indicators"), "3");
        assertEquals("IMPROVE", power.get("triage").asText());
        assertEquals("0.52", power.get("recoverablePoints").asText());
        assertEquals(
                List.of("I14 79.65 0.20", "I13 84.05 0.16", "I15 86.25 0.14", "I18 98.35 0.02"),
                StreamSupport.stream(power.get("items").spliterator(), false)
                        .map(item -> item.get("code").asText() + " "
                                + item.get("score").asText() + " "
                                + item.get("recoverablePoints").asText())
                        .toList());
    }

    @Test
    void each_of_the_two_items_of_10_2_would_bring_5_points() {
        String code = Api.newAgency();
        Api.enterAndPublish(code, 2564, Golden.phitsanulok2564());
        JsonNode prevention = entry(
                json(anybody().get(assessmentPath(code, 2564) + "/triage?policy=1&revision=1"))
                        .get("indicators"),
                "10");
        assertEquals("URGENT", prevention.get("triage").asText());
        assertEquals("10.00", prevention.get("recoverablePoints").asText());
        assertEquals(
                "5.00",
                entry(prevention.get("items"), "O42").get("recoverablePoints").asText());
    }

    @Test
    void an_unknown_policy_or_revision_is_refused() {
        String code = phitsanulok2565();
        String triage = assessmentPath(code, 2565) + "/triage";
        anybody().get(triage + "?policy=9").then().statusCode(400).body("code", equalTo("triage-policy-unknown"));
        anybody().get(triage + "?policy=best").then().statusCode(400).body("code", equalTo("invalid-value"));
        anybody().get(triage + "?revision=9").then().statusCode(404).body("code", equalTo("assessment-not-found"));
    }

    @Test
    void lumphlis_oit_of_98_78_is_a_finding_and_nothing_else() {
        JsonNode stated = Golden.published("lumphli", 2565);
        JsonNode result = entered("{\"indicators\": " + Golden.scores(stated, "indicators")
                + ", \"published\": {\"total\": 90.27, \"level\": \"A\", \"instruments\": "
                + Golden.scores(stated, "instruments") + "}}");
        JsonNode findings = result.get("findings");
        assertEquals(1, findings.size());
        assertEquals("OIT", findings.get(0).get("figure").asText());
        assertEquals("98.78", findings.get(0).get("published").asText());
        assertEquals("89.78", findings.get(0).get("expected").asText());
        assertEquals(
                "98.78", result.get("published").get("instruments").get("OIT").asText());
    }

    @Test
    void phitsanuloks_indicator_7_of_97_45_is_no_finding() {
        JsonNode stated = Golden.published("phitsanulok-pao", 2565);
        JsonNode result = entered("{\"items\": " + Golden.scores(stated, "items")
                + ", \"published\": {\"total\": 96.99, \"level\": \"AA\", \"indicators\": "
                + Golden.scores(stated, "indicators") + "}}");
        assertEquals("97.44", entry(result.get("indicators"), "7").get("score").asText());
        assertEquals(0, result.get("findings").size());
    }

    @Test
    void a_total_of_85_03_published_with_level_B_is_a_finding() {
        JsonNode findings = entered("{\"total\": 85.03, \"published\": {\"total\": 85.03, \"level\": \"B\"}}")
                .get("findings");
        assertEquals("level-not-of-total", findings.get(0).get("code").asText());
        assertEquals("A", findings.get(0).get("expected").asText());
    }

    @Test
    void without_stated_figures_there_are_no_findings() {
        JsonNode result = entered("{\"total\": 85.03}");
        assertEquals(0, result.get("findings").size());
        assertFalse(result.has("published"));
    }

    private static JsonNode entered(String body) {
        String code = Api.newAgency();
        Api.enter(code, 2565, body).then().statusCode(201);
        return Api.working(code, 2565);
    }

    private static String phitsanulok2565() {
        String code = Api.newAgency();
        Api.enterAndPublish(code, 2565, Golden.items("phitsanulok-pao", 2565));
        return code;
    }

    private static JsonNode provenance(String code, int year, String figure) {
        return json(anybody().get(assessmentPath(code, year) + "/provenance/" + figure))
                .get("figure");
    }

    private static int leaves(JsonNode figure) {
        int below = 0;
        for (JsonNode input : figure.get("inputs")) {
            below += leaves(input);
        }
        return figure.get("inputs").isEmpty() ? 1 : below;
    }
}
