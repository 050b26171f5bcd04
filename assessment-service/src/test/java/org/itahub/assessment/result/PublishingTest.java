package org.itahub.assessment.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.assessmentPath;
import static org.itahub.assessment.api.Api.resultsPath;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class PublishingTest {

    private static final int YEAR = 2565;

    private String code;

    @BeforeEach
    void an_agency() {
        code = Api.newAgency();
    }

    @Test
    void a_draft_is_seen_by_those_who_answer_for_the_agency_only() {
        Api.enter(code, YEAR, "{\"total\": 90}").then().statusCode(201);
        for (String token : List.of(
                Tokens.officer(code),
                Tokens.approver("chief", code),
                Tokens.province(Api.PROVINCE),
                Tokens.admin(),
                Tokens.system("assessments:read"))) {
            as(token).get(assessmentPath(code, YEAR)).then().statusCode(200).body("state", equalTo("DRAFT"));
        }
        for (String token : List.of(Tokens.officer("2650101"), Tokens.province("ชุมพร"), Tokens.system("plans:read"))) {
            as(token)
                    .get(assessmentPath(code, YEAR))
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("assessment-not-found"));
        }
        anybody().get(assessmentPath(code, YEAR)).then().statusCode(404);
        anybody().get(assessmentPath(code, YEAR) + "/triage").then().statusCode(404);
        anybody().get(assessmentPath(code, YEAR) + "/provenance/total").then().statusCode(404);
        anybody().get(assessmentPath(code, YEAR) + "/revisions/1").then().statusCode(404);
        anybody().get(Api.agencyPath(code) + "/assessments").then().body("years", hasSize(0));
    }

    @Test
    void a_published_result_is_everybodys() {
        Api.enterAndPublish(code, YEAR, Golden.indicators("wang-phai", YEAR))
                .then()
                .header("ETag", "\"2\"")
                .body("state", equalTo("PUBLISHED"))
                .body("revision", equalTo(1))
                .body("publishedAt", notNullValue());
        anybody()
                .get(assessmentPath(code, YEAR))
                .then()
                .statusCode(200)
                .body("agencyCode", equalTo(code))
                .body("level.code", equalTo("A"));
    }

    @Test
    void publishing_needs_the_version_that_was_read() {
        Api.enter(code, YEAR, "{\"total\": 90}").then().statusCode(201);
        String publish = assessmentPath(code, YEAR) + "/publish";
        as(Tokens.officer(code)).post(publish).then().statusCode(428).body("code", equalTo("precondition-required"));
        Api.publish("\"7\"", code, YEAR).then().statusCode(412).body("code", equalTo("precondition-failed"));
        assertEquals("DRAFT", Api.working(code, YEAR).get("state").asText());
    }

    @Test
    void a_published_result_is_not_published_twice() {
        String published = Api.enterAndPublish(code, YEAR, "{\"total\": 90}").header("ETag");
        Api.publish(published, code, YEAR).then().statusCode(409).body("code", equalTo("already-published"));
    }

    @Test
    void nothing_is_published_where_nothing_was_entered() {
        Api.publish("\"1\"", code, YEAR).then().statusCode(404).body("code", equalTo("assessment-not-found"));
    }

    @Test
    void assessors_enter_scores_but_do_not_publish() {
        String assessor = Tokens.of("assessor-x", List.of("assessor"), List.of(code), List.of());
        Response entered = as(assessor).body("{\"total\": 90}").put(resultsPath(code, YEAR));
        entered.then().statusCode(201);
        as(assessor)
                .header("If-Match", entered.header("ETag"))
                .post(assessmentPath(code, YEAR) + "/publish")
                .then()
                .statusCode(403);
    }

    @Test
    void a_correction_needs_a_reason() {
        String published = Api.enterAndPublish(code, YEAR, "{\"total\": 90}").header("ETag");
        Api.enterOver(published, code, YEAR, "{\"total\": 91}")
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-required"));
        anybody().get(assessmentPath(code, YEAR)).then().body("total", equalTo(90.0f));
        assertEquals("PUBLISHED", Api.working(code, YEAR).get("state").asText());
    }

    @Test
    void a_correction_is_a_new_revision_and_the_old_one_stays_public_until_then_and_for_ever() {
        Response first = Api.enterAndPublish(code, YEAR, "{\"total\": 90}");
        String frozen =
                anybody().get(assessmentPath(code, YEAR) + "/revisions/1").asString();
        Response correction =
                Api.enterOver(first.header("ETag"), code, YEAR, "{\"total\": 91, \"reason\": \"ตัวเลขสลับกัน\"}");
        correction.then().statusCode(200).body("revision", equalTo(2)).body("state", equalTo("DRAFT"));
        anybody()
                .get(assessmentPath(code, YEAR))
                .then()
                .body("revision", equalTo(1))
                .body("total", equalTo(90.0f));
        as(Tokens.officer(code))
                .get(assessmentPath(code, YEAR) + "/revisions/2")
                .then()
                .statusCode(404);
        Api.publish(correction.header("ETag"), code, YEAR)
                .then()
                .statusCode(200)
                .body("revision", equalTo(2))
                .body("reason", equalTo("ตัวเลขสลับกัน"));
        anybody()
                .get(assessmentPath(code, YEAR))
                .then()
                .body("revision", equalTo(2))
                .body("total", equalTo(91.0f));
        assertEquals(
                frozen,
                anybody().get(assessmentPath(code, YEAR) + "/revisions/1").asString());
        anybody().get(Api.agencyPath(code) + "/assessments").then().body("years.revision", contains(2));
    }

    @Test
    void a_draft_of_a_correction_keeps_its_reason_when_its_scores_change() {
        String published = Api.enterAndPublish(code, YEAR, "{\"total\": 90}").header("ETag");
        String draft = Api.enterOver(published, code, YEAR, "{\"total\": 91, \"reason\": \"แก้ไข\"}")
                .header("ETag");
        Api.enterOver(draft, code, YEAR, "{\"total\": 92}")
                .then()
                .statusCode(200)
                .body("reason", equalTo("แก้ไข"))
                .body("revision", equalTo(2));
    }

    @Test
    void entering_what_is_there_already_changes_nothing() {
        String draft = Api.enter(code, YEAR, "{\"total\": 90}").header("ETag");
        Api.enterOver(draft, code, YEAR, "{\"total\": 90.00}")
                .then()
                .statusCode(200)
                .header("ETag", draft);
        String published = Api.publish(draft, code, YEAR).header("ETag");
        Api.enterOver(published, code, YEAR, "{\"total\": 9e1}")
                .then()
                .statusCode(200)
                .header("ETag", published)
                .body("state", equalTo("PUBLISHED"));
    }

    @Test
    void a_read_with_the_known_tag_is_not_answered_again() {
        String published = Api.enterAndPublish(code, YEAR, "{\"total\": 90}").header("ETag");
        anybody()
                .header("If-None-Match", published)
                .get(assessmentPath(code, YEAR))
                .then()
                .statusCode(304);
    }

    @Test
    void a_publication_is_repeated_by_its_key_and_refused_for_another_request() {
        String other = Api.newAgency();
        String draft = Api.enter(code, YEAR, "{\"total\": 90}").header("ETag");
        String otherDraft = as(Tokens.admin())
                .body("{\"total\": 80}")
                .put(resultsPath(other, YEAR))
                .header("ETag");
        for (int n = 0; n < 2; n++) {
            as(Tokens.admin())
                    .header("If-Match", draft)
                    .header("Idempotency-Key", "publish-" + code)
                    .post(assessmentPath(code, YEAR) + "/publish")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("revision", equalTo(1));
        }
        as(Tokens.admin())
                .header("If-Match", otherDraft)
                .header("Idempotency-Key", "publish-" + code)
                .post(assessmentPath(other, YEAR) + "/publish")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        anybody().get(assessmentPath(other, YEAR)).then().statusCode(404);
    }

    @Test
    void entering_and_publishing_stand_in_the_audit_trail() {
        Api.enterAndPublish(code, YEAR, "{\"total\": 90}");
        as(Tokens.admin())
                .queryParam("agency", code)
                .get("/api/v1/audit-records")
                .then()
                .body("items.action", contains("result.publish", "results.put", "agency.register"))
                .body("items[1].after.results.total", equalTo(90));
    }
}
