package org.itahub.assessment.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Refusals.refused;
import static org.itahub.assessment.disclosure.Disclosed.MET;
import static org.itahub.assessment.disclosure.Disclosed.assessor;
import static org.itahub.assessment.disclosure.Disclosed.item;
import static org.itahub.assessment.disclosure.Disclosed.officer;
import static org.itahub.assessment.disclosure.Disclosed.path;
import static org.itahub.assessment.disclosure.Disclosed.score;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.MovableClock;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.Frameworks;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The report on carrying out the measures, O43, builds on the measures, O42. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class FallingItemTest {

    private static final String LOST = "{\"score\": 0, \"reason\": \"NO_LINK\"}";

    @Inject
    DisclosureScores scores;

    @Inject
    Frameworks frameworks;

    private String code;

    @BeforeEach
    void scoring_has_begun() {
        code = Api.newAgency();
        MovableClock.setTo(Disclosed.SCORING);
    }

    @AfterEach
    void today_again() {
        MovableClock.reset();
    }

    @Test
    void o43_falls_with_o42_although_two_assessors_found_it_met() {
        both("O43", MET);
        assertEquals(Map.of("O43", Rational.of(100)), decidedScores());

        both("O42", LOST);

        assertEquals(Map.of("O42", Rational.of(0), "O43", Rational.of(0)), decidedScores());
        officer(code)
                .get(item(code, "O43") + "/outcome")
                .then()
                .body("outcome.basis", is("FALL"))
                .body("outcome.finding.score", is(0))
                .body("outcome.finding.reason", is("DEPENDS_ON_LOST_ITEM"))
                .body("outcome.finding.note", containsString("O42"))
                .body("outcome.decidedAt", notNullValue())
                .body("outcome.decidedBy", nullValue());
        officer(code).get(path(code)).then().body("items.find { it.item == 'O43' }.outcome.basis", is("FALL"));
    }

    @Test
    void o43_falls_though_nobody_has_scored_it_and_its_history_keeps_why_and_when() {
        both("O42", LOST);

        assertEquals(Map.of("O42", Rational.of(0), "O43", Rational.of(0)), decidedScores());
        officer(code)
                .get(item(code, "O43") + "/history")
                .then()
                .body("items.kind", contains("FELL"))
                .body("items[0].at", notNullValue())
                .body("items[0].detail.reason", is("DEPENDS_ON_LOST_ITEM"))
                .body("items[0].detail.note", containsString("O42"));
        as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + code + "&limit=1")
                .then()
                .body("items[0].action", is("disclosure.fell"));
    }

    @Test
    void o43_stands_while_one_assessor_alone_has_scored_o42_and_falls_once_scoring_is_over() {
        both("O43", MET);
        score("a", code, "O42", LOST).then().statusCode(201);
        assertEquals(Map.of("O43", Rational.of(100)), decidedScores());
        officer(code).get(item(code, "O43") + "/outcome").then().body("outcome.basis", is("AGREEMENT"));

        MovableClock.setTo("2022-06-01");

        assertEquals(Map.of("O42", Rational.of(0), "O43", Rational.of(0)), decidedScores());
    }

    @Test
    void o43_falls_when_a_third_decides_against_o42() {
        both("O43", MET);
        score("a", code, "O42", LOST).then().statusCode(201);
        score("b", code, "O42", MET).then().statusCode(201);
        assertEquals(Map.of("O43", Rational.of(100)), decidedScores());

        assessor("c", code)
                .body(LOST)
                .post(item(code, "O42") + "/decision")
                .then()
                .statusCode(200);

        assertEquals(Map.of("O42", Rational.of(0), "O43", Rational.of(0)), decidedScores());
    }

    @Test
    void o43_has_its_own_score_again_once_a_review_puts_o42_right() {
        both("O43", MET);
        both("O42", LOST);
        MovableClock.setTo(Disclosed.EXPLANATION);
        refused(ask("O43"), 409, "item-fell-with-another");
        ask("O42").then().statusCode(201);

        assessor("c", code)
                .body(MET)
                .post(item(code, "O42") + "/review-requests/decision")
                .then()
                .statusCode(200);

        assertEquals(Map.of("O42", Rational.of(100), "O43", Rational.of(100)), decidedScores());
        officer(code).get(item(code, "O43") + "/outcome").then().body("outcome.basis", is("AGREEMENT"));
        officer(code)
                .get(item(code, "O43") + "/history")
                .then()
                .body("items.kind", contains("AGREED", "FELL", "ROSE"))
                .body("items[2].detail.basis", is("O42"));
        refused(ask("O43"), 409, "item-not-lost");
    }

    @Test
    void o42_does_not_fall_with_o43() {
        both("O42", MET);
        both("O43", LOST);
        assertEquals(Map.of("O42", Rational.of(100), "O43", Rational.of(0)), decidedScores());
        officer(code).get(item(code, "O43") + "/outcome").then().body("outcome.finding.reason", is("NO_LINK"));
    }

    private void both(String item, String finding) {
        score("a", code, item, finding).then().statusCode(201);
        score("b", code, item, finding).then().statusCode(201);
    }

    private Response ask(String item) {
        return officer(code).body("{\"explanation\": \"โปรดทบทวน\"}").post(item(code, item) + "/review-requests");
    }

    private Map<String, Rational> decidedScores() {
        return scores.scoresOf(
                code, Disclosed.YEAR, frameworks.latest(Disclosed.YEAR).framework());
    }
}
