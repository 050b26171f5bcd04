package org.itahub.assessment.analysis;

import static org.hamcrest.Matchers.equalTo;
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
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class TriagePolicyApiTest {

    private static final String OWN_BANDS = """
            {"policy": 1, "thresholds": {"bands": [{"triage": "KEEP", "from": 95}, {"triage": "IMPROVE", "from": 50},
             {"triage": "URGENT", "from": 0}]}}""";

    private String code;

    @BeforeEach
    void a_published_result() {
        code = Api.newAgency();
        Api.enterAndPublish(code, 2565, Golden.items("phitsanulok-pao", 2565));
    }

    @Test
    void policy_1_holds_until_the_agency_chooses() {
        Response choice = anybody().get(path());
        choice.then().statusCode(200).header("ETag", "\"0\"").body("policy", equalTo(1), "chosen", equalTo(false));
        JsonNode triage = triage("");
        assertEquals("1", triage.get("policy").asText());
        assertEquals("STANDARD", triage.get("thresholdsOf").asText());
        assertFalse(triage.has("points"));
    }

    @Test
    void a_chosen_policy_holds_where_the_reader_names_none() {
        put("{\"policy\": 2}").then().statusCode(201).header("ETag", "\"1\"");
        assertEquals("2", triage("").get("policy").asText());
        assertEquals(
                "KEEP", entry(triage("").get("indicators"), "1").get("triage").asText());
        assertEquals("1", triage("?policy=1").get("policy").asText());
        assertEquals(
                "IMPROVE",
                entry(triage("?policy=1").get("indicators"), "1").get("triage").asText());
    }

    @Test
    void thresholds_of_the_agency_hold_for_its_choice_and_not_for_a_policy_that_is_named() {
        put(OWN_BANDS).then().statusCode(201);
        JsonNode own = triage("");
        assertEquals("AGENCY", own.get("thresholdsOf").asText());
        assertEquals(
                "95.00", own.get("thresholds").get("bands").get(0).get("from").asText());
        assertEquals("KEEP", entry(own.get("indicators"), "1").get("triage").asText());
        assertEquals("STANDARD", triage("?policy=1").get("thresholdsOf").asText());
    }

    @Test
    void policy_3_tells_weak_points_and_points_to_develop_of_each_instrument() {
        JsonNode triage = triage("?policy=3");
        JsonNode internal = triage.get("points").get(0);
        assertEquals("IIT", internal.get("instrument").asText());
        assertEquals("I14", internal.get("weak").get(0).get("code").asText());
        assertEquals("URGENT", internal.get("weak").get(0).get("triage").asText());
        assertEquals(
                "URGENT", entry(triage.get("indicators"), "3").get("triage").asText());
        assertEquals(3, triage.get("thresholds").get("extremes").get("lowest").asInt());
    }

    @Test
    void recoverable_points_are_told_exactly_too() {
        String weak = Api.newAgency();
        Api.enterAndPublish(weak, 2564, Golden.phitsanulok2564());
        JsonNode indicators =
                json(anybody().get(assessmentPath(weak, 2564) + "/triage")).get("indicators");
        JsonNode basics = entry(entry(indicators, "9").get("items"), "O1");
        assertEquals("4/9", basics.get("recoverableExact").asText());
        assertEquals("0.44", basics.get("recoverablePoints").asText());
        assertEquals("10", entry(indicators, "10").get("recoverableExact").asText());
    }

    @Test
    void a_change_names_the_version_it_was_made_on() {
        put("{\"policy\": 2}").then().statusCode(201);
        put("{\"policy\": 3}").then().statusCode(428);
        over("\"7\"", "{\"policy\": 3}").then().statusCode(412);
        over("\"1\"", "{\"policy\": 2}").then().statusCode(200).header("ETag", "\"1\"");
        over("\"1\"", "{\"policy\": 3}").then().statusCode(200).header("ETag", "\"2\"");
        anybody().get(path()).then().body("policy", equalTo(3), "chosen", equalTo(true));
    }

    @Test
    void a_choice_leaves_an_audit_record_with_before_and_after() {
        put("{\"policy\": 2}").then().statusCode(201);
        over("\"1\"", OWN_BANDS).then().statusCode(200);
        as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + code + "&action=triage-policy.put")
                .then()
                .statusCode(200)
                .body("items[0].before.policy", equalTo(2), "items[0].after.policy", equalTo(1))
                .body("items[0].after.thresholds.bands[0].triage", equalTo("KEEP"));
    }

    @Test
    void what_is_no_policy_is_refused_and_nothing_is_stored() {
        refused("{\"policy\": 4}", 400, "triage-policy-unknown");
        refused("{\"policy\": 3, " + bands(90, 0) + "}", 422, "triage-thresholds-of-another-policy");
        refused("{\"policy\": 1, \"thresholds\": {}}", 422, "triage-thresholds-of-another-policy");
        refused("{\"policy\": 1, " + extremes(3, 85) + "}", 422, "triage-thresholds-of-another-policy");
        refused("{\"policy\": 1, " + bands(90, 1) + "}", 422, "triage-bands-do-not-cover");
        refused("{\"policy\": 1, " + bands(90, 0).replace("KEEP", "URGENT") + "}", 422, "triage-classes-out-of-order");
        refused("{\"policy\": 3, " + extremes(0, 85) + "}", 422, "triage-scores-out-of-range");
        refused("{\"policy\": 3, " + extremes(3, 101) + "}", 422, "triage-urgent-out-of-range");
        refused("{\"policy\": null}", 400, "invalid-value");
        anybody().get(path()).then().header("ETag", "\"0\"");
    }

    @Test
    void only_who_reaches_the_agency_chooses_for_it() {
        anybody().body("{\"policy\": 2}").put(path()).then().statusCode(401);
        as(Tokens.officer(Api.newAgency()))
                .body("{\"policy\": 2}")
                .put(path())
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-in-scope"));
        as(Tokens.approver("clerk", code))
                .body("{\"policy\": 2}")
                .put(path())
                .then()
                .statusCode(403);
        anybody().get("/api/v1/agencies/H999999/triage-policy").then().statusCode(404);
    }

    private void refused(String body, int status, String problem) {
        put(body).then().statusCode(status).body("code", equalTo(problem));
    }

    private static String bands(int keep, int urgent) {
        return """
                "thresholds": {"bands": [{"triage": "KEEP", "from": %d}, {"triage": "URGENT", "from": %d}]}""".formatted(keep, urgent);
    }

    private static String extremes(int lowest, int urgentUnder) {
        return """
                "thresholds": {"extremes": {"lowest": %d, "highest": 3, "urgentUnder": %d}}""".formatted(lowest, urgentUnder);
    }

    private String path() {
        return Api.agencyPath(code) + "/triage-policy";
    }

    private Response put(String body) {
        return as(Tokens.officer(code)).body(body).put(path());
    }

    private Response over(String version, String body) {
        return as(Tokens.officer(code)).header("If-Match", version).body(body).put(path());
    }

    private JsonNode triage(String query) {
        return json(anybody().get(assessmentPath(code, 2565) + "/triage" + query));
    }
}
