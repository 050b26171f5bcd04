package org.itahub.assessment.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.assessmentPath;
import static org.itahub.assessment.api.Api.resultsPath;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bad input: each with its own code and place, and what is stored stays as it was. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class BadResultsTest {

    private static final int YEAR = 2565;

    private String code;
    private String version;
    private JsonNode before;

    @BeforeEach
    void a_draft_stands() {
        code = Api.newAgency();
        Response entered = Api.enter(code, YEAR, Golden.indicators("wang-phai", YEAR));
        entered.then().statusCode(201);
        version = entered.header("ETag");
        before = Api.working(code, YEAR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"items\": {\"I1\": 100.01}}      | 422 | score-out-of-range  | /items/I1",
                "{\"items\": {\"I1\": -0.01}}       | 422 | score-out-of-range  | /items/I1",
                "{\"indicators\": {\"1\": 1e9}}     | 422 | score-out-of-range  | /indicators/1",
                "{\"total\": 101}                   | 422 | score-out-of-range  | /total",
                "{\"items\": {\"I1\": \"93.68\"}}   | 400 | score-not-a-number  | /items/I1",
                "{\"items\": {\"I1\": \"ninety\"}}  | 400 | score-not-a-number  | /items/I1",
                "{\"items\": {\"I1\": null}}        | 400 | score-not-a-number  | /items/I1",
                "{\"items\": {\"I1\": true}}        | 400 | score-not-a-number  | /items/I1",
                "{\"total\": \"88,98\"}             | 400 | score-not-a-number  | /total",
                "{\"items\": {\"I1\": 93.685}}      | 422 | score-too-precise   | /items/I1",
                "{\"items\": {\"I1\": 1e-99}}       | 422 | score-too-precise   | /items/I1",
                "{\"items\": {\"O1\": 50}}          | 422 | score-not-on-scale  | /items/O1",
                "{\"items\": {\"O44\": 100}}        | 422 | item-unknown        | /items/O44",
                "{\"items\": {\"a/b\": 100}}        | 422 | item-unknown        | /items/a~1b",
                "{\"indicators\": {\"11\": 90}}     | 422 | indicator-unknown   | /indicators/11",
                "{\"indicators\": {\"1\": 90}, \"items\": {\"I1\": 90}} | 422 | indicator-given-both-ways | /indicators/1",
                "{\"total\": 90, \"indicators\": {\"1\": 90}} | 422 | total-beside-detail | /total",
                "{}                                 | 422 | results-empty       | ''",
                "{\"items\": {\"I1\": 90, \"I1\": 91}} | 400 | duplicate-field  | /items/I1",
                "{\"total\": 90, \"published\": {\"level\": \"S\"}} | 422 | level-unknown | /published/level",
                "{\"total\": 90, \"published\": {\"indicators\": {\"11\": 90}}} | 422 | figure-unknown | /published/indicators/11",
                "{\"total\": 90, \"published\": {\"total\": 900}} | 422 | score-out-of-range | /published/total",
                "{\"total\": 90, \"published\": {\"total\": \"A\"}} | 400 | score-not-a-number | /published/total",
                "{\"total\": 90, \"grade\": \"A\"}  | 400 | unknown-field       | /grade"
            })
    void a_bad_body_is_refused_with_its_own_code_and_place(String body, int status, String problem, String pointer) {
        Api.enterOver(version, code, YEAR, body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(problem))
                .body("errors[0].code", equalTo(problem))
                .body("errors[0].pointer", equalTo(pointer));
        assertUntouched();
    }

    @Test
    void letters_in_place_of_a_number_are_no_json() {
        Api.enterOver(version, code, YEAR, "{\"items\": {\"I1\": ninety}}")
                .then()
                .statusCode(400)
                .body("code", equalTo("malformed-body"));
        assertUntouched();
    }

    @Test
    void all_faults_of_a_body_are_named_at_once() {
        Api.enterOver(version, code, YEAR, "{\"items\": {\"I1\": 101, \"O44\": 100}}")
                .then()
                .statusCode(422)
                .body("code", equalTo("results-refused"))
                .body("errors.code", contains("score-out-of-range", "item-unknown"));
        assertUntouched();
    }

    @Test
    void a_refusal_is_worded_in_the_language_asked_for() {
        as(Tokens.officer(code))
                .header("If-Match", version)
                .header("Accept-Language", "th")
                .body("{\"total\": 101}")
                .put(resultsPath(code, YEAR))
                .then()
                .body("title", equalTo("คะแนนเกินช่วง"))
                .body("detail", equalTo("คะแนน 101 ไม่อยู่ในช่วง 0 ถึง 100"));
    }

    @Test
    void a_year_without_a_framework_is_refused() {
        Api.enter(code, 2599, "{\"total\": 90}").then().statusCode(404).body("code", equalTo("framework-not-found"));
        as(Tokens.officer(code)).get(assessmentPath(code, 2599)).then().statusCode(404);
    }

    @Test
    void a_change_without_if_match_is_refused() {
        Api.enter(code, YEAR, "{\"total\": 90}").then().statusCode(428).body("code", equalTo("precondition-required"));
        assertUntouched();
    }

    @Test
    void a_change_of_a_stale_version_is_refused() {
        String stale = version;
        version = Api.enterOver(stale, code, YEAR, "{\"total\": 91}").header("ETag");
        before = Api.working(code, YEAR);
        Api.enterOver(stale, code, YEAR, "{\"total\": 92}")
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
        assertUntouched();
    }

    @Test
    void a_token_for_another_agency_finds_no_agency() {
        as(Tokens.officer("2650101"))
                .header("If-Match", version)
                .body("{\"total\": 90}")
                .put(resultsPath(code, YEAR))
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-in-scope"));
        as(Tokens.province("ชุมพร"))
                .header("If-Match", version)
                .post(assessmentPath(code, YEAR) + "/publish")
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-in-scope"));
        assertUntouched();
    }

    @Test
    void an_agency_that_does_not_exist_answers_just_like_one_out_of_reach() {
        String unknown = Api.newCode();
        Response response = Api.enter(unknown, YEAR, "{\"total\": 90}");
        response.then().statusCode(404).body("code", equalTo("agency-not-in-scope"));
    }

    @Test
    void nothing_is_entered_without_a_token_or_without_the_role() {
        anybody()
                .header("If-Match", version)
                .body("{\"total\": 90}")
                .put(resultsPath(code, YEAR))
                .then()
                .statusCode(401);
        as(Tokens.approver("chief", code))
                .header("If-Match", version)
                .body("{\"total\": 90}")
                .put(resultsPath(code, YEAR))
                .then()
                .statusCode(403);
        assertUntouched();
    }

    @Test
    void an_incomplete_result_says_what_is_missing_and_is_not_published() {
        Response entered =
                Api.enterOver(version, code, YEAR, "{\"indicators\": {\"1\": 90}, \"items\": {\"O42\": 100}}");
        entered.then().statusCode(200).body("total", equalTo(null));
        before = Api.working(code, YEAR);
        version = entered.header("ETag");
        Api.publish(version, code, YEAR)
                .then()
                .statusCode(422)
                .body("code", equalTo("results-incomplete"))
                .body("detail", containsString("2, 3, 4, 5, 6, 7, 8, 9, O34"))
                .body("errors[0].code", equalTo("score-missing"))
                .body("errors[0].pointer", equalTo("/indicators/2"))
                .body("errors.pointer[8]", equalTo("/items/O34"));
        assertUntouched();
    }

    private void assertUntouched() {
        Response now = as(Tokens.officer(code)).get(assessmentPath(code, YEAR));
        assertEquals(before, Api.json(now));
        assertEquals(version, now.header("ETag"));
    }
}
