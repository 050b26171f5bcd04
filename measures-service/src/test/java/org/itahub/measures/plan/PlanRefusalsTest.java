package org.itahub.measures.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HubTest
class PlanRefusalsTest {
    @Test
    void a_plan_cannot_rest_on_a_result_that_is_not_published() {
        String code = Given.agency();

        refused(Given.officer(code).body("{}").post(Given.plan(code)), 409, "result-not-published");

        refused(Given.officer(code).get(Given.plan(code)), 404, "plan-not-found");
    }

    @Test
    void a_result_of_another_year_does_not_serve() {
        String code = Given.agency();
        Given.publishResult(code, 2564);

        refused(Given.officer(code).body("{}").post(Given.plan(code)), 409, "result-not-published");
    }

    @Test
    void a_revision_that_the_assessment_service_does_not_know_does_not_serve() {
        String code = Given.agency("H800001");
        Given.publishResult(code, 2565);

        refused(Given.officer(code).body("{}").post(Given.plan(code)), 409, "result-not-published");
    }

    @Test
    void an_assessment_service_that_fails_makes_drafting_unavailable_and_nothing_is_stored() {
        String code = Given.agency("H900001");
        Given.publishResult(code, 2565);

        refused(Given.officer(code).body("{}").post(Given.plan(code)), 503, "assessment-service-unavailable");

        refused(Given.officer(code).get(Given.plan(code)), 404, "plan-not-found");
    }

    @Test
    void an_assessment_service_that_takes_too_long_is_given_up_in_time() {
        String code = Given.agency("H700001");
        Given.publishResult(code, 2565);
        Instant begun = Instant.now();

        refused(
                Given.officer(code)
                        .header("Idempotency-Key", "slow-" + code)
                        .body("{}")
                        .post(Given.plan(code)),
                503,
                "assessment-service-unavailable");

        Duration taken = Duration.between(begun, Instant.now());
        assertTrue(taken.toMillis() < 3800, taken.toString());
    }

    @Test
    void a_second_plan_of_the_year_is_refused_and_the_first_stays() {
        String code = Given.draftedPlan();

        refused(Given.officer(code).body("{}").post(Given.plan(code)), 409, "plan-exists");

        assertEquals("\"0\"", Given.planTag(code));
        assertEquals(
                1,
                KafkaEvents.await(Topics.PLANS, code, "org.itahub.plan.drafted.v1", 1)
                        .size());
    }

    @Test
    void a_plan_that_fails_o42_is_refused_with_each_measure_and_what_it_lacks() {
        String code = Given.completePlan();
        Given.officer(code)
                .body("{\"issueNo\": 1, \"title\": \"ทบทวนคำสั่ง\", \"steps\": [\"ทบทวน\"]}")
                .post(Given.plan(code) + "/measures")
                .then()
                .statusCode(201);
        String tag = Given.planTag(code);

        refused(Given.officer(code).header("If-Match", tag).post(Given.plan(code) + "/submit"), 422, "o42-not-met")
                .body("errors", hasSize(5))
                .body("errors.pointer", hasItems("/measures/4"))
                .body("errors.code", hasItems("responsible-unit-missing", "monitoring-missing", "reporting-missing"));

        assertEquals(tag, Given.planTag(code));
    }

    @Test
    void the_refusal_names_untreated_urgent_issues_in_the_callers_language() {
        String code = Given.draftedPlan();
        Given.officer(code).body(Given.chain()).put("/api/v1/agencies/" + code + "/sign-off-chain");

        refused(
                        Given.officer(code)
                                .header("If-Match", "\"0\"")
                                .header("Accept-Language", "th")
                                .post(Given.plan(code) + "/submit"),
                        422,
                        "o42-not-met")
                .body("title", is("แผนยังไม่ครบตามข้อ O42"))
                .body("errors.pointer", hasItems("/issues/2", "/issues/4", "/issues/5"))
                .body("errors.code", hasItems("has-measures", "urgent-issues-treated"))
                .body("errors[0].message", is("แผนต้องมีมาตรการอย่างน้อยหนึ่งมาตรการ"));
    }

    @Test
    void a_plan_cannot_be_submitted_without_a_sign_off_chain() {
        String code = Given.draftedPlan();

        refused(
                Given.officer(code).header("If-Match", "\"0\"").post(Given.plan(code) + "/submit"),
                409,
                "sign-off-chain-missing");
    }

    @Test
    void a_signature_out_of_turn_is_refused_and_nothing_is_signed() {
        String code = Given.submittedPlan();

        refused(Given.sign(code, "chief"), 409, "signature-out-of-turn");
        refused(Given.sign(code, "stranger"), 409, "signature-out-of-turn");

        Given.officer(code).get(Given.plan(code)).then().body("signatures", hasSize(0));
    }

    @Test
    void a_return_without_a_reason_is_refused() {
        String code = Given.submittedPlan();

        refused(
                Given.approver("clerk", code)
                        .header("If-Match", Given.planTag(code))
                        .body("{\"decision\": \"RETURN\"}")
                        .post(Given.plan(code) + "/signatures"),
                422,
                "reason-missing");
    }

    @Test
    void an_officer_who_set_the_chain_cannot_publish_the_plan_alone() {
        String code = Given.completePlan();
        String officer = "officer-" + code;
        Given.officer(code)
                .header("If-Match", "\"0\"")
                .body(Given.chain().replace("clerk", officer).replace("chief", officer))
                .put("/api/v1/agencies/" + code + "/sign-off-chain")
                .then()
                .statusCode(200);
        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .post(Given.plan(code) + "/submit")
                .then()
                .statusCode(200);
        signAsOfficer(code).then().statusCode(201).body("state", is("SUBMITTED"));

        refused(signAsOfficer(code), 403, "last-signature-needs-approver");

        Given.officer(code).get(Given.plan(code)).then().body("state", is("SUBMITTED"));
    }

    private static Response signAsOfficer(String code) {
        return Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .body("{\"decision\": \"SIGN\"}")
                .post(Given.plan(code) + "/signatures");
    }

    @Test
    void a_draft_cannot_be_signed() {
        String code = Given.completePlan();

        refused(Given.sign(code, "clerk"), 409, "plan-not-submitted");
    }

    @Test
    void a_published_plan_is_frozen() {
        String code = Given.publishedPlan();
        String measures = Given.plan(code) + "/measures";
        String tag = Given.planTag(code);

        refused(Given.officer(code).body(Given.measure(1)).post(measures), 409, "plan-frozen");
        refused(
                Given.officer(code)
                        .header("If-Match", tag)
                        .body(Given.measure(1))
                        .put(measures + "/1"),
                409,
                "plan-frozen");
        refused(Given.officer(code).header("If-Match", tag).delete(measures + "/1"), 409, "plan-frozen");
        refused(Given.officer(code).header("If-Match", tag).post(Given.plan(code) + "/submit"), 409, "plan-frozen");

        assertEquals(tag, Given.planTag(code));
    }

    @Test
    void a_change_without_if_match_or_on_an_old_version_is_refused() {
        String code = Given.completePlan();
        String measure = Given.plan(code) + "/measures/1";
        String tag = Given.planTag(code);

        refused(Given.officer(code).body(Given.measure(1)).put(measure), 428, "precondition-required");
        refused(
                Given.officer(code)
                        .header("If-Match", "\"1\"")
                        .body(Given.measure(1))
                        .put(measure),
                412,
                "precondition-failed");
        refused(Given.officer(code).post(Given.plan(code) + "/submit"), 428, "precondition-required");
        refused(
                Given.officer(code).header("If-Match", "\"1\"").post(Given.plan(code) + "/submit"),
                412,
                "precondition-failed");

        assertEquals(tag, Given.planTag(code));
    }

    @Test
    void a_measure_that_does_not_fit_the_plan_is_refused_with_every_fault() {
        String code = Given.draftedPlan();

        refused(Given.officer(code).body("""
                                        {"issueNo": 99, "title": "ทบทวนคำสั่ง", "budget": -1,
                                         "period": {"kind": "QUARTER", "from": "2021-11", "to": "2022-01"}}""").post(Given.plan(code) + "/measures"), 422, "measure-invalid")
                .body(
                        "errors.code",
                        hasItems(
                                "issue-unknown", "period-inconsistent", "period-outside-plan-year", "budget-negative"));

        assertEquals("\"0\"", Given.planTag(code));
    }

    @Test
    void a_measure_that_is_not_there_is_not_found() {
        String code = Given.completePlan();

        refused(Given.officer(code).get(Given.plan(code) + "/measures/9"), 404, "measure-not-found");
        refused(Given.officer(code).get(Given.plan(code) + "/measures/first"), 404, "measure-not-found");
        refused(
                Given.officer(code).header("If-Match", Given.planTag(code)).delete(Given.plan(code) + "/measures/9"),
                404,
                "measure-not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': 'x', 'titel': 'y'}     | unknown-field",
                "{'title': 'x',                   | malformed-body",
                "{'title': 'x', 'title': 'y'}     | duplicate-field",
                "{'title': 'x', 'issueNo': 'two'} | invalid-value",
                "{'title': '  '}                  | invalid-value",
                "{'title': 'x', 'period': {'kind': 'MONTH', 'from': '2023-13', 'to': '2023-13'}} | invalid-value",
                "{'title': 'x', 'period': {'kind': 'WEEK', 'from': '2023-01', 'to': '2023-01'}}  | invalid-value",
                "{'title': 'x', 'budget': 0.123}  | invalid-value"
            })
    void a_body_that_cannot_be_read_is_refused_and_nothing_is_stored(String body, String problem) {
        String code = Given.draftedPlan();

        refused(Given.officer(code).body(body.replace('\'', '"')).post(Given.plan(code) + "/measures"), 400, problem);

        assertEquals("\"0\"", Given.planTag(code));
    }

    @ParameterizedTest
    @CsvSource({"abcd", "2499", "2700", "99999999999"})
    void a_year_that_is_none_is_refused(String year) {
        refused(given().get("/api/v1/agencies/H140001/plans/" + year), 400, "invalid-value");
    }

    @Test
    void an_unknown_query_parameter_is_refused() {
        String code = Given.draftedPlan();

        refused(Given.officer(code).get(Given.plan(code) + "/measures?state=DONE"), 400, "unknown-parameter");
    }
}
