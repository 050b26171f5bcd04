package org.itahub.measures.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.itahub.embedded.test.EventContract;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;

@HubTest
class PlanRecallTest {
    private static final String REASON = "{\"reason\": \"พบช่วงเวลาไม่ถูกต้อง\"}";

    @Test
    void who_submitted_takes_the_plan_back_changes_it_and_submits_it_again() {
        String code = Given.submittedPlan();
        Given.officer(code).get(Given.plan(code)).then().body("submittedBy", is("officer-" + code));

        GivenVersions.recall(code, REASON)
                .then()
                .statusCode(200)
                .body("state", is("RETURNED"))
                .body("signatures", hasSize(1))
                .body("signatures[0].decision", is("RECALLED"))
                .body("signatures[0].position", is(0))
                .body("signatures[0].post", is("ผู้จัดทำ"))
                .body("signatures[0].by", is("officer-" + code))
                .body("signatures[0].reason", is("พบช่วงเวลาไม่ถูกต้อง"));
        GivenVersions.add(code, 1).then().statusCode(201);
        GivenVersions.publish(code);

        Given.officer(code)
                .get(Given.plan(code))
                .then()
                .body("signatures.round", equalTo(List.of(1, 2, 2)))
                .body("signatures.decision", equalTo(List.of("RECALLED", "SIGNED", "SIGNED")))
                .body("signatures.matchesCurrentText", equalTo(List.of(false, true, true)));
        String shown = given().get(Given.plan(code))
                .then()
                .body("signatures.decision", equalTo(List.of("SIGNED", "SIGNED")))
                .extract()
                .asString();
        assertFalse(shown.contains("officer-") || shown.contains("พบช่วงเวลาไม่ถูกต้อง"), shown);
    }

    @Test
    void a_recall_is_told_as_a_return_by_the_preparer_and_audited() {
        String code = Given.submittedPlan();
        GivenVersions.recall(code, REASON).then().statusCode(200);

        String type = "org.itahub.plan.returned.v1";
        String event = KafkaEvents.await(Topics.PLANS, code, type, 1).getFirst().data();

        EventContract.verify(type, event);
        assertTrue(event.contains("\"recalled\":true"), event);
        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + code + "&limit=1")
                .then()
                .body("items[0].action", is("plan.recall"))
                .body("items[0].before.state", is("SUBMITTED"))
                .body("items[0].after.state", is("RETURNED"))
                .body("items[0].reason", is("พบช่วงเวลาไม่ถูกต้อง"));
    }

    @Test
    void a_plan_that_is_not_with_its_signatories_is_not_recalled() {
        String code = Given.completePlan();

        refused(GivenVersions.recall(code, REASON), 409, "plan-not-submitted");
        refused(GivenVersions.recall(Given.publishedPlan(), REASON), 409, "plan-not-submitted");
    }

    @Test
    void another_officer_of_the_agency_does_not_recall() {
        String code = Given.submittedPlan();
        String another = Tokens.of("another-officer", List.of("agency-officer"), List.of(code), List.of());

        refused(
                Given.as(another).header("If-Match", "*").body(REASON).post(Given.plan(code) + "/recall"),
                403,
                "recall-not-by-preparer");

        Given.officer(code).get(Given.plan(code)).then().body("state", is("SUBMITTED"));
    }

    @Test
    void after_a_signature_only_a_signatory_gives_the_plan_back() {
        String code = Given.submittedPlan();
        Given.sign(code, "clerk").then().statusCode(201);

        refused(GivenVersions.recall(code, REASON), 409, "recall-after-signature");

        Given.officer(code)
                .get(Given.plan(code))
                .then()
                .body("state", is("SUBMITTED"))
                .body("signatures", hasSize(1));
    }

    @Test
    void a_recall_names_its_reason_and_the_plan_as_read() {
        String code = Given.submittedPlan();
        String recall = Given.plan(code) + "/recall";

        refused(GivenVersions.recall(code, "{}"), 422, "recall-reason-missing");
        refused(GivenVersions.recall(code, "{\"reason\": \" \"}"), 422, "recall-reason-missing");
        refused(Given.officer(code).body(REASON).post(recall), 428, "precondition-required");
        refused(Given.officer(code).header("If-Match", "\"0\"").body(REASON).post(recall), 412, "precondition-failed");
    }

    @Test
    void a_recall_is_an_officers_within_the_reach() {
        String code = Given.submittedPlan();
        String recall = Given.plan(code) + "/recall";

        refused(
                Given.as(Tokens.officer("H140001"))
                        .header("If-Match", "*")
                        .body(REASON)
                        .post(recall),
                404,
                "agency-not-in-scope");
        refused(
                Given.approver("clerk", code)
                        .header("If-Match", "*")
                        .body(REASON)
                        .post(recall),
                403,
                "forbidden");
        refused(
                given().header("If-Match", "*")
                        .contentType("application/json")
                        .body(REASON)
                        .post(recall),
                401,
                "unauthenticated");
    }
}
