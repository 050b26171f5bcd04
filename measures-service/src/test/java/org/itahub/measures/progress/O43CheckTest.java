package org.itahub.measures.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;

import java.util.List;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;

@HubTest
class O43CheckTest {
    @Test
    void it_is_met_once_every_measure_is_reported_in_every_past_quarter_and_accepted() {
        PastPlan plan =
                PastPlan.publishedBefore("2021-12-01").reopened(1).reopened(2).reopened(3);
        for (int measure : List.of(1, 2, 3)) {
            for (int quarter : List.of(1, 2, 3, 4)) {
                plan.accepted(measure, quarter, PastPlan.report("UNDER_WAY", 20 * quarter));
            }
        }

        Given.officer(plan.code())
                .get(plan.path() + "/checks/o43")
                .then()
                .statusCode(200)
                .body("met", is(true))
                .body("requirements.code", hasSize(7))
                .body("requirements[0].actionTh", nullValue());
    }

    @Test
    void what_is_missing_is_named_by_measure_and_quarter_with_what_to_do() {
        PastPlan plan = PastPlan.publishedBefore("2021-12-01");
        plan.accepted(1, 4, PastPlan.report("UNDER_WAY", 20));
        plan.submitted(2, 4, PastPlan.report("NOT_STARTED", 0));
        String unmet = "requirements.findAll { !it.met }";

        Given.approver("clerk", plan.code())
                .get(plan.path() + "/checks/o43")
                .then()
                .statusCode(200)
                .body("met", is(false))
                .body(
                        unmet + ".code",
                        contains(
                                "past-quarters-reported",
                                "reports-accepted",
                                "measures-have-result",
                                "results-concrete"))
                .body(unmet + "[0].places", hasSize(10))
                .body(unmet + "[0].places[0].measureNo", is(1))
                .body(unmet + "[0].places[0].quarter", is(1))
                .body(unmet + "[0].actionTh", containsString("ขอจังหวัดเปิด"))
                .body(unmet + "[1].places.measureNo", contains(2))
                .body(unmet + "[1].metBy.measureNo", contains(1))
                .body(unmet + "[1].metBy[0].quarter", is(4))
                .body(unmet + "[0].metBy.measureNo", contains(1, 2))
                .body("requirements[0].metBy", hasSize(0))
                .body(unmet + "[2].places.measureNo", contains(3))
                .body(unmet + "[2].places[0].quarter", nullValue())
                .body(unmet + "[3].places.measureNo", contains(2, 3));
    }

    @Test
    void a_plan_published_after_its_quarters_were_due_owes_none_of_them() {
        PastPlan plan = PastPlan.published();

        Given.officer(plan.code())
                .get(plan.path() + "/checks/o43")
                .then()
                .statusCode(200)
                .body("requirements.find { it.code == 'past-quarters-reported' }.met", is(true));
    }

    @Test
    void a_draft_plan_can_be_checked_and_fails_on_o42() {
        String code = Given.draftedPlan();

        Given.as(Tokens.province(Given.PROVINCE))
                .get(Given.plan(code) + "/checks/o43")
                .then()
                .statusCode(200)
                .body("met", is(false))
                .body("requirements[0].code", is("o42-met"))
                .body("requirements[0].met", is(false));
    }

    @Test
    void it_is_no_business_of_the_public_or_of_others() {
        String code = Given.publishedPlan();
        String check = Given.plan(code) + "/checks/o43";

        refused(given().get(check), 401, "unauthenticated");
        refused(Given.officer("H140001").get(check), 404, "agency-not-in-scope");
        refused(Given.as(Tokens.system("progress:read")).get(check), 404, "agency-not-in-scope");
        Given.as(Tokens.system("plans:read")).get(check).then().statusCode(200);
        refused(Given.officer(code).get("/api/v1/agencies/" + code + "/plans/2567/checks/o43"), 404, "plan-not-found");
    }
}
