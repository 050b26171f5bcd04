package org.itahub.measures.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;

@HubTest
class PlanCorrectionTest {
    @Test
    void a_plan_on_a_corrected_result_is_refused_until_its_issues_are_refreshed() {
        String code = Given.completePlan();
        Given.publishResult(code, 2565, 2);

        Given.officer(code)
                .get(Given.plan(code) + "/checks/o42")
                .then()
                .body("met", is(false))
                .body("requirements.find { it.code == 'rests-on-newest-revision' }.met", is(false));
        refused(submit(code), 422, "o42-not-met").body("errors.code", hasItem("rests-on-newest-revision"));

        refresh(code)
                .then()
                .statusCode(200)
                .body("resultRevision", is(2))
                .body("issues", hasSize(8))
                .body("measures.issueNo", equalTo(List.of(2, 4, 5)));
        submit(code).then().statusCode(200).body("state", is("SUBMITTED"));
    }

    @Test
    void a_measure_whose_issue_the_correction_removed_stays_without_a_number() {
        String code = Given.draftedPlan();
        Given.officer(code)
                .body(Given.measure(9))
                .post(Given.plan(code) + "/measures")
                .then()
                .statusCode(201);
        Given.publishResult(code, 2565, 2);

        refresh(code).then().statusCode(200).body("measures", hasSize(1)).body("measures[0].issueNo", nullValue());
        replaceAsRead(code).then().statusCode(200).body("issueNo", nullValue());
    }

    @Test
    void a_measure_that_keeps_an_indicator_at_full_score_needs_no_issue() {
        String code = Given.draftedPlan();

        Given.officer(code)
                .body("{\"title\": \"คงการเปิดเผยข้อมูลครบทุกข้อ\"}")
                .post(Given.plan(code) + "/measures")
                .then()
                .statusCode(201)
                .body("issueNo", nullValue());
    }

    @Test
    void targets_that_the_corrected_result_overtook_are_set_anew_before_the_plan_is_submitted() {
        String code = Given.completePlan();
        targets(code, "{\"targets\": {\"2\": 90, \"4\": 95, \"6\": 99}}");
        Given.publishResult(code, 2565, 2);
        refresh(code).then().statusCode(200).body("targets.'2'.intValue()", is(90));
        String tag = Given.planTag(code);

        refused(submit(code), 422, "targets-outdated")
                .body("errors.pointer", equalTo(List.of("/targets/2")))
                .body("errors.code", equalTo(List.of("target-below-result")));
        assertEquals(tag, Given.planTag(code));

        targets(code, "{\"targets\": {\"2\": 96, \"4\": 95, \"6\": 99}}");
        submit(code).then().statusCode(200).body("state", is("SUBMITTED"));
    }

    @Test
    void only_an_officer_refreshes_a_plan_that_is_being_written_and_only_as_read() {
        String code = Given.submittedPlan();
        String path = Given.plan(code) + "/refresh";

        refused(refresh(code), 409, "plan-frozen");
        refused(Given.officer(code).post(path), 428, "precondition-required");
        refused(Given.officer(code).header("If-Match", "\"0\"").post(path), 412, "precondition-failed");
        refused(Given.approver("clerk", code).header("If-Match", "\"0\"").post(path), 403, "forbidden");
        refused(Given.as(Tokens.officer("H140001")).header("If-Match", "\"0\"").post(path), 404, "agency-not-in-scope");
    }

    private static void targets(String code, String body) {
        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .body(body)
                .put(Given.plan(code) + "/targets")
                .then()
                .statusCode(200);
    }

    private static Response refresh(String code) {
        return Given.officer(code).header("If-Match", Given.planTag(code)).post(Given.plan(code) + "/refresh");
    }

    /** Puts the first measure just as it is answered, without what no request has. */
    private static Response replaceAsRead(String code) {
        String path = Given.plan(code) + "/measures/1";
        JsonPath answer = Given.officer(code).get(path).jsonPath();
        Map<String, Object> period = new HashMap<>(answer.getMap("period"));
        period.keySet().removeAll(List.of("textTh", "textEn"));
        Map<String, Object> measure = new HashMap<>(answer.getMap("$"));
        measure.remove("no");
        measure.put("period", period);
        return Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .body(measure)
                .put(path);
    }

    private static Response submit(String code) {
        return Given.officer(code).header("If-Match", Given.planTag(code)).post(Given.plan(code) + "/submit");
    }
}
