package org.itahub.assessment.disclosure;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Refusals.refused;
import static org.itahub.assessment.disclosure.Disclosed.LOST;
import static org.itahub.assessment.disclosure.Disclosed.MET;
import static org.itahub.assessment.disclosure.Disclosed.assessor;
import static org.itahub.assessment.disclosure.Disclosed.item;
import static org.itahub.assessment.disclosure.Disclosed.officer;
import static org.itahub.assessment.disclosure.Disclosed.score;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.MovableClock;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class FindingRefusalsTest {

    private String code;

    @BeforeEach
    void scoring_has_begun() {
        MovableClock.setTo(Disclosed.SCORING);
        code = Api.newAgency();
    }

    @AfterEach
    void today_again() {
        MovableClock.reset();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"score\": 50, \"reason\": \"COMPLETE\"}                             | 422 | finding-score-unknown        | /score",
                "{\"score\": 0, \"reason\": \"UGLY\"}                                  | 422 | finding-reason-unknown       | /reason",
                "{\"score\": 0, \"reason\": \"COMPLETE\"}                              | 422 | finding-reason-mismatch      | /reason",
                "{\"score\": 0, \"reason\": \"CONTENT_MISSING\"}                       | 422 | finding-contents-not-named   | /missing",
                "{\"score\": 100, \"reason\": \"COMPLETE\", \"missing\": [1]}          | 422 | finding-contents-not-missing | /missing",
                "{\"score\": 0, \"reason\": \"CONTENT_MISSING\", \"missing\": [4]}     | 422 | disclosure-content-unknown   | /missing/0",
                "{\"score\": 0, \"reason\": \"CONTENT_MISSING\", \"missing\": [1, 1]}  | 422 | disclosure-content-twice     | /missing/1",
                "{\"score\": 1, \"reason\": \"UGLY\", \"missing\": [9]}                | 422 | finding-refused              | /reason",
                "{\"reason\": \"COMPLETE\"}                                            | 400 | invalid-value                | /score",
                "{\"score\": 100}                                                      | 400 | invalid-value                | /reason"
            })
    void a_finding_that_does_not_fit_is_refused_at_its_place_and_nothing_is_stored(
            String body, int status, String problem, String pointer) {
        refused(score("a", code, "O1", body), status, problem).body("errors[0].pointer", is(pointer));
        refused(assessor("a", code).get(item(code, "O1") + "/score"), 404, "score-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-04-30", "2022-06-01"})
    void outside_its_window_nothing_is_scored(String day) {
        MovableClock.setTo(day);
        refused(score("a", code, "O1", MET), 409, "scoring-closed")
                .body("detail", containsString("2022-05-01"))
                .body("detail", containsString("2022-05-31"));
    }

    @Test
    void differences_are_decided_until_the_last_day_of_confirmation() {
        score("a", code, "O1", MET).then().statusCode(201);
        score("b", code, "O1", LOST).then().statusCode(201);
        MovableClock.setTo("2022-07-01");
        refused(decide("c"), 409, "deciding-closed");
        MovableClock.setTo("2022-06-30");
        decide("c").then().statusCode(200);
    }

    @Test
    void a_review_is_asked_for_in_its_window_and_decided_until_the_last_day_of_confirmation() {
        score("a", code, "O1", LOST).then().statusCode(201);
        score("b", code, "O1", LOST).then().statusCode(201);
        for (String day : new String[] {"2022-05-31", "2022-06-16"}) {
            MovableClock.setTo(day);
            refused(ask("O1"), 409, "explanation-closed");
        }
        MovableClock.setTo("2022-06-15");
        ask("O1").then().statusCode(201);
        MovableClock.setTo("2022-07-01");
        refused(decideReview(), 409, "reviewing-closed");
        MovableClock.setTo("2022-06-30");
        decideReview().then().statusCode(200);
    }

    @Test
    void only_what_was_found_lost_is_looked_at_again() {
        score("a", code, "O1", MET).then().statusCode(201);
        score("b", code, "O1", MET).then().statusCode(201);
        MovableClock.setTo(Disclosed.EXPLANATION);
        refused(ask("O1"), 409, "item-not-lost");
        refused(ask("O2"), 409, "item-not-lost");
        refused(decideReview(), 409, "no-review-waiting");
        refused(
                officer(code).body("{\"explanation\": \" \"}").post(item(code, "O1") + "/review-requests"),
                400,
                "invalid-value");
    }

    @Test
    void only_assessors_of_the_agency_score_and_only_disclosure_items() {
        refused(anybody().body(MET).put(item(code, "O1") + "/score"), 401, "unauthenticated");
        refused(officer(code).body(MET).put(item(code, "O1") + "/score"), 403, "forbidden");
        refused(as(Tokens.admin()).body(MET).put(item(code, "O1") + "/score"), 403, "forbidden");
        refused(assessor("a", Api.newAgency()).body(MET).put(item(code, "O1") + "/score"), 404, "agency-not-in-scope");
        refused(score("a", code, "E1", MET), 404, "disclosure-item-not-found");
        refused(officer(code).body(MET).post(item(code, "O1") + "/decision"), 403, "forbidden");
        refused(
                assessor("a", code).body("{\"explanation\": \"ก\"}").post(item(code, "O1") + "/review-requests"),
                403,
                "forbidden");
        refused(officer(code).body(MET).post(item(code, "O1") + "/review-requests/decision"), 403, "forbidden");
        refused(officer(code).get("/api/v1/disclosure-disagreements"), 403, "forbidden");
        refused(assessor("a", code).get("/api/v1/disclosure-disagreements?fiscalYear=x"), 400, "invalid-value");
        refused(assessor("a", code).get("/api/v1/disclosure-disagreements?year=2565"), 400, "unknown-parameter");
    }

    @Test
    void the_reasons_are_everybodys_to_read() {
        anybody()
                .get("/api/v1/disclosure-reasons")
                .then()
                .statusCode(200)
                .body("items", hasSize(10))
                .body("items.code", hasItems("COMPLETE", "LINK_DEAD", "CONTENT_MISSING"))
                .body("items.find { it.code == 'CONTENT_MISSING' }.namesContents", is(true))
                .body("items.findAll { it.score == 100 }", hasSize(2));
    }

    private Response decide(String name) {
        return assessor(name, code).body(MET).post(item(code, "O1") + "/decision");
    }

    private Response decideReview() {
        return assessor("c", code).body(MET).post(item(code, "O1") + "/review-requests/decision");
    }

    private Response ask(String item) {
        return officer(code).body("{\"explanation\": \"โปรดทบทวน\"}").post(item(code, item) + "/review-requests");
    }
}
