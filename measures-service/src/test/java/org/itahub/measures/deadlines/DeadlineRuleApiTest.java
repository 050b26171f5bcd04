package org.itahub.measures.deadlines;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;

import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class DeadlineRuleApiTest {
    private static final String RULE = "/api/v1/deadline-rule";
    private static final String ORDINARY = rule(15, "NEXT_WORKING_DAY", 30);

    @AfterEach
    void other_tests_rest_on_the_ordinary_rule() {
        Given.as(Tokens.admin())
                .header("If-Match", "*")
                .body(ORDINARY)
                .put(RULE)
                .then()
                .statusCode(200);
    }

    @Test
    void everyone_may_know_the_rule_of_a_new_hub() {
        given().get(RULE)
                .then()
                .statusCode(200)
                .body("dayOfMonth", is(15))
                .body("workingDayRule", is("NEXT_WORKING_DAY"))
                .body("daysUntilLocked", is(30));
    }

    @Test
    void a_new_rule_holds_at_once_for_what_is_not_submitted_and_the_old_one_stays_on_record() {
        String code = Given.draftedProgress();
        String tag = given().get(RULE).header("ETag");

        Given.as(Tokens.admin())
                .header("If-Match", tag)
                .body(rule(8, "PREVIOUS_WORKING_DAY", 10))
                .put(RULE)
                .then()
                .statusCode(200)
                .body("dayOfMonth", is(8));

        Given.officer(code).get(Given.progress(code)).then().body("dueDate", is("2023-01-06"));
        given().get("/api/v1/agencies/" + code + "/deadlines/2566")
                .then()
                .body("quarters.dueDate", contains("2023-01-06", "2023-04-07", "2023-07-07", "2023-10-06"))
                .body("quarters[0].ruleDay", is("2023-01-08"))
                .body("quarters[0].lockedFrom", is("2023-01-17"))
                .body("quarters[0].moved.day", contains("2023-01-08", "2023-01-07"))
                .body("quarters[0].moved.nameTh", contains("วันอาทิตย์", "วันเสาร์"));
        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?action=deadline-rule.set&limit=1")
                .then()
                .body("items[0].before.dayOfMonth", is(15))
                .body("items[0].after.dayOfMonth", is(8));
        refused(Given.as(Tokens.admin()).header("If-Match", tag).body(ORDINARY).put(RULE), 412, "precondition-failed");
    }

    @Test
    void a_rule_is_set_by_the_hub_only_and_as_read() {
        refused(Given.as(Tokens.admin()).body(ORDINARY).put(RULE), 428, "precondition-required");
        refused(
                Given.as(Tokens.province(Given.PROVINCE))
                        .header("If-Match", "*")
                        .body(ORDINARY)
                        .put(RULE),
                403,
                "forbidden");
        refused(given().contentType("application/json").body(ORDINARY).put(RULE), 401, "unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'dayOfMonth': 29, 'workingDayRule': 'AS_IS', 'daysUntilLocked': 30}",
                "{'dayOfMonth': 0, 'workingDayRule': 'AS_IS', 'daysUntilLocked': 30}",
                "{'dayOfMonth': 15, 'workingDayRule': 'NEVER', 'daysUntilLocked': 30}",
                "{'dayOfMonth': 15, 'workingDayRule': 'AS_IS', 'daysUntilLocked': 181}",
                "{'dayOfMonth': 15, 'workingDayRule': 'AS_IS', 'daysUntilLocked': -1}",
                "{'workingDayRule': 'AS_IS', 'daysUntilLocked': 30}",
                "{'dayOfMonth': 15, 'daysUntilLocked': 30}"
            })
    void a_rule_that_cannot_be_is_refused(String body) {
        refused(
                Given.as(Tokens.admin())
                        .header("If-Match", "*")
                        .body(body.replace('\'', '"'))
                        .put(RULE),
                400,
                "invalid-value");
    }

    private static String rule(int day, String workingDays, int daysUntilLocked) {
        return "{\"dayOfMonth\": " + day + ", \"workingDayRule\": \"" + workingDays + "\", \"daysUntilLocked\": "
                + daysUntilLocked + "}";
    }
}
