package org.itahub.assessment.disclosure;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Refusals.refused;
import static org.itahub.assessment.disclosure.Disclosed.LOST;
import static org.itahub.assessment.disclosure.Disclosed.MET;
import static org.itahub.assessment.disclosure.Disclosed.assessor;
import static org.itahub.assessment.disclosure.Disclosed.item;
import static org.itahub.assessment.disclosure.Disclosed.officer;
import static org.itahub.assessment.disclosure.Disclosed.path;
import static org.itahub.assessment.disclosure.Disclosed.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.itahub.platform.sql.SqlFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an assessor's first look to the last word on a contested item. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class FindingJourneyTest {

    @Inject
    DisclosureScores scores;

    @Inject
    Frameworks frameworks;

    private String code;

    @BeforeEach
    void an_item_was_entered_and_scoring_has_begun() {
        MovableClock.setTo(Disclosed.ENTRY);
        code = Api.newAgency();
        Disclosed.enter(code, "O1", "https://www.example.go.th/structure", 1, 2, 3)
                .then()
                .statusCode(201);
        MovableClock.setTo(Disclosed.SCORING);
    }

    @AfterEach
    void today_again() {
        MovableClock.reset();
    }

    @Test
    void an_assessor_scores_reads_the_own_score_and_changes_it_over_its_version() {
        score("a", code, "O1", MET).then().statusCode(201).header("ETag", "\"1\"");
        assessor("a", code)
                .get(item(code, "O1") + "/score")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("assessor", is("a"))
                .body("finding.score", is(100));
        refused(score("a", code, "O1", LOST), 428, "precondition-required");
        assessor("a", code)
                .header("If-Match", "\"1\"")
                .body(LOST)
                .put(item(code, "O1") + "/score")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("finding.score", is(0))
                .body("finding.reasonTh", is("ขาดองค์ประกอบที่ข้อนี้ต้องแสดง"))
                .body("finding.missing.textTh", contains("ท้องถิ่นแสดงทั้งฝ่ายการเมืองและฝ่ายประจำ"));
        assessor("a", code)
                .header("If-Match", "\"2\"")
                .body(LOST)
                .put(item(code, "O1") + "/score")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void neither_assessor_nor_anybody_else_sees_a_score_before_two_have_scored() {
        score("a", code, "O1", LOST).then().statusCode(201);

        for (String other : new String[] {
            Disclosed.assessorToken("b", code), Tokens.officer(code), Tokens.province(Api.PROVINCE), Tokens.admin()
        }) {
            as(other)
                    .get(item(code, "O1") + "/outcome")
                    .then()
                    .statusCode(200)
                    .body("outcome", nullValue())
                    .body("scores", empty());
            as(other).get(item(code, "O1") + "/history").then().body("items.kind", not(hasItem("SCORED")));
            as(other).get(path(code)).then().body("items[0].outcome", nullValue());
        }
        refused(assessor("b", code).get(item(code, "O1") + "/score"), 404, "score-not-found");
        assessor("b", code).get("/api/v1/disclosure-disagreements").then().body("items", empty());
        refused(assessor("b", code).get("/api/v1/audit-records?agency=" + code), 403, "forbidden");
        assertEquals(Map.of(), decidedScores());
        assessor("a", code)
                .get(item(code, "O1") + "/outcome")
                .then()
                .body("scores.assessor", contains("a"))
                .body("inDisagreement", is(false));

        score("b", code, "O1", LOST).then().statusCode(201);

        assessor("b", code).get(item(code, "O1") + "/outcome").then().body("scores.assessor", contains("a", "b"));
        assessor("b", code)
                .get(item(code, "O1") + "/history")
                .then()
                .body("items.kind", contains("ENTERED", "SCORED", "SCORED", "AGREED"))
                .body("items.by", contains("officer-" + code, "a", "b", "b"));
        officer(code)
                .get(item(code, "O1") + "/history")
                .then()
                .body("items.kind", contains("ENTERED", "AGREED"))
                .body("items.by", contains(nullValue(), nullValue()));
    }

    @Test
    void two_that_agree_hold_and_the_agency_is_told_what_was_missing() {
        score("a", code, "O1", LOST).then().statusCode(201);
        score("b", code, "O1", LOST.replace("[3]", "[2]")).then().statusCode(201);

        officer(code)
                .get(item(code, "O1") + "/outcome")
                .then()
                .body("outcome.basis", is("AGREEMENT"))
                .body("outcome.finding.score", is(0))
                .body("outcome.finding.note", is("ไม่พบฝ่ายการเมือง"))
                .body("outcome.finding.missing.no", contains(2, 3))
                .body("outcome.decidedBy", nullValue())
                .body("scores", empty());
        officer(code).get(path(code)).then().body("items[0].outcome.finding.missing.no", contains(2, 3));
        assertEquals(Map.of("O1", Rational.of(0)), decidedScores());
        refused(score("c", code, "O1", MET), 409, "score-closed");
    }

    @Test
    void two_that_differ_queue_for_a_third_who_decides() {
        score("a", code, "O1", LOST).then().statusCode(201);
        score("b", code, "O1", MET).then().statusCode(201);

        assertEquals(Map.of(), decidedScores());
        assessor("c", code)
                .get("/api/v1/disclosure-disagreements?fiscalYear=2565")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].agencyCode", is(code))
                .body("items[0].item", is("O1"))
                .body("items[0].scores.finding.score", contains(0, 100))
                .body("items[0].mayDecide", is(true));
        assessor("a", code).get("/api/v1/disclosure-disagreements").then().body("items[0].mayDecide", is(false));
        assessor("c", Api.newAgency())
                .get("/api/v1/disclosure-disagreements")
                .then()
                .body("items", empty());
        refused(decide("a", LOST), 409, "decided-by-scorer");

        decide("c", MET)
                .then()
                .statusCode(200)
                .body("outcome.basis", is("THIRD"))
                .body("outcome.decidedBy", is("c"))
                .body("inDisagreement", is(false));

        refused(decide("d", LOST), 409, "not-in-disagreement");
        assessor("c", code).get("/api/v1/disclosure-disagreements").then().body("items", empty());
        assertEquals(Map.of("O1", Rational.of(100)), decidedScores());
        assessor("c", code)
                .get(item(code, "O1") + "/history")
                .then()
                .body("items.kind", contains("ENTERED", "SCORED", "SCORED", "DISAGREED", "DECIDED"));
    }

    @Test
    void one_that_stays_alone_holds_once_scoring_is_over() {
        score("a", code, "O1", LOST).then().statusCode(201);
        MovableClock.setTo("2022-05-31");
        assertEquals(Map.of(), decidedScores());
        MovableClock.setTo("2022-06-01");
        assertEquals(Map.of("O1", Rational.of(0)), decidedScores());
        officer(code)
                .get(item(code, "O1") + "/outcome")
                .then()
                .body("outcome.basis", is("SINGLE"))
                .body("outcome.finding.reason", is("CONTENT_MISSING"));
    }

    @Test
    void an_item_without_an_entry_is_scored_too() {
        String nothing = "{\"score\": 0, \"reason\": \"NO_LINK\"}";
        score("a", code, "O42", nothing).then().statusCode(201);
        score("b", code, "O42", nothing).then().statusCode(201);
        assertEquals(Map.of("O42", Rational.of(0), "O43", Rational.of(0)), decidedScores());
        officer(code).get(item(code, "O42")).then().header("ETag", "\"0\"").body("state", is("EMPTY"));
    }

    @Test
    void the_agency_asks_once_to_look_again_and_somebody_new_decides() {
        score("a", code, "O1", LOST).then().statusCode(201);
        score("b", code, "O1", LOST).then().statusCode(201);
        MovableClock.setTo(Disclosed.EXPLANATION);

        ask("ผังฝ่ายการเมืองอยู่ด้านล่าง")
                .then()
                .statusCode(201)
                .header("Location", is(item(code, "O1") + "/outcome"))
                .body("review.explanation", is("ผังฝ่ายการเมืองอยู่ด้านล่าง"))
                .body("review.decidedAt", nullValue());
        refused(ask("อีกครั้ง"), 409, "review-exists");
        refused(decideReview("a", MET), 409, "decided-by-scorer");
        MovableClock.setTo(Disclosed.CONFIRMATION);

        decideReview("c", MET)
                .then()
                .statusCode(200)
                .body("outcome.basis", is("REVIEW"))
                .body("outcome.finding.score", is(100));

        refused(decideReview("d", LOST), 409, "no-review-waiting");
        assertEquals(Map.of("O1", Rational.of(100)), decidedScores());
        officer(code)
                .get(item(code, "O1") + "/history")
                .then()
                .body("items.kind", contains("ENTERED", "AGREED", "REVIEW_REQUESTED", "REVIEW_DECIDED"))
                .body("items[2].detail.explanation", is("ผังฝ่ายการเมืองอยู่ด้านล่าง"))
                .body("items[3].at", startsWith("2022-06-20T10:"));
        as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + code + "&limit=1")
                .then()
                .body("items[0].action", is("disclosure.review-decided"))
                .body("items[0].before.score", is(0))
                .body("items[0].after.score", is(100));
    }

    @Test
    void a_third_who_has_decided_does_not_decide_the_review_but_the_hub_may() {
        score("a", code, "O1", LOST).then().statusCode(201);
        score("b", code, "O1", MET).then().statusCode(201);
        decide("c", LOST).then().statusCode(200);
        MovableClock.setTo(Disclosed.EXPLANATION);
        ask("โปรดทบทวน").then().statusCode(201);
        refused(decideReview("c", MET), 409, "decided-by-scorer");
        as(Tokens.admin())
                .body(LOST)
                .post(item(code, "O1") + "/review-requests/decision")
                .then()
                .statusCode(200)
                .body("outcome.finding.score", is(0));
    }

    @Test
    void history_cannot_be_rewritten_even_in_the_database() {
        score("a", code, "O1", MET).then().statusCode(201);
        assertThrows(SqlFailure.class, () -> Sqls.update("UPDATE disclosure_step SET taken_by = 'x'"));
        assertThrows(SqlFailure.class, () -> Sqls.update("DELETE FROM disclosure_step"));
    }

    private Response decide(String name, String finding) {
        return assessor(name, code).body(finding).post(item(code, "O1") + "/decision");
    }

    private Response decideReview(String name, String finding) {
        return assessor(name, code).body(finding).post(item(code, "O1") + "/review-requests/decision");
    }

    private Response ask(String explanation) {
        return officer(code)
                .body("{\"explanation\": \"" + explanation + "\"}")
                .post(item(code, "O1") + "/review-requests");
    }

    /** What a collected result takes over from disclosure. */
    private Map<String, Rational> decidedScores() {
        return scores.scoresOf(
                code, Disclosed.YEAR, frameworks.latest(Disclosed.YEAR).framework());
    }
}
