package org.itahub.measures.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.plan.domain.AnyPlans;
import org.itahub.measures.plan.domain.Plan;
import org.itahub.measures.plan.domain.PlanText;
import org.itahub.measures.plan.store.PlanStore;
import org.itahub.platform.fiscal.FiscalYear;
import org.junit.jupiter.api.Test;

@HubTest
class SignedTextTest {
    @Inject
    PlanStore plans;

    @Test
    void each_signature_names_the_text_and_the_public_sees_that_it_is_the_one_signed() {
        String code = Given.publishedPlan();

        given().get(Given.plan(code))
                .then()
                .body("signatures[0].contentHash", matchesPattern("[0-9a-f]{64}"))
                .body("signatures.matchesCurrentText", equalTo(List.of(true, true)));
    }

    @Test
    void a_returned_plan_that_is_edited_is_no_longer_what_the_earlier_round_signed() {
        String code = Given.submittedPlan();
        Given.sign(code, "clerk").then().statusCode(201);
        Given.approver("chief", code)
                .header("If-Match", Given.planTag(code))
                .body("{\"decision\": \"RETURN\", \"reason\": \"ขอให้เพิ่มมาตรการ\"}")
                .post(Given.plan(code) + "/signatures")
                .then()
                .body("signatures.matchesCurrentText", equalTo(List.of(true, true)));

        GivenVersions.add(code, 1).then().statusCode(201);
        Given.officer(code)
                .get(Given.plan(code))
                .then()
                .body("signatures.matchesCurrentText", equalTo(List.of(false, false)));

        GivenVersions.remove(code, 4).then().statusCode(204);
        Given.officer(code)
                .get(Given.plan(code))
                .then()
                .body("signatures.matchesCurrentText", equalTo(List.of(true, true)));
    }

    @Test
    void a_new_version_does_not_change_what_was_signed_of_the_old() {
        String code = GivenVersions.secondVersion();
        String before = hash(code);
        GivenVersions.add(code, 1).then().statusCode(201);
        GivenVersions.publish(code);

        assertEquals(before, hash(code));
    }

    @Test
    void a_plan_of_any_shape_has_the_same_hash_when_it_comes_back_from_the_database() {
        int year = 2580;
        for (Plan drawn : AnyPlans.plans().sampleStream().limit(60).toList()) {
            Plan plan = ofYear(drawn, year++);

            QuarkusTransaction.requiringNew().run(() -> plans.insert(plan));
            Plan stored = QuarkusTransaction.requiringNew()
                    .call(() -> plans.find(plan.agencyCode(), plan.year()))
                    .orElseThrow()
                    .plan();

            assertEquals(PlanText.of(plan), PlanText.of(stored));
            assertEquals(PlanText.hash(plan), PlanText.hash(stored));
        }
    }

    private static Plan ofYear(Plan plan, int year) {
        return new Plan(
                "H199999",
                new FiscalYear(year),
                plan.basis(),
                plan.change(),
                plan.state(),
                plan.publishedAt(),
                plan.signOff(),
                plan.issues(),
                plan.measures(),
                plan.targets());
    }

    private static String hash(String code) {
        return given().get(GivenVersions.versions(code) + "/1")
                .then()
                .body("signatures[1].matchesCurrentText", is(true))
                .extract()
                .path("signatures[1].contentHash");
    }
}
