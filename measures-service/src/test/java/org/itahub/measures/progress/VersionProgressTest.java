package org.itahub.measures.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;

import java.util.List;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.plan.GivenVersions;
import org.junit.jupiter.api.Test;

/** What the quarters of a measure become when the plan changes. */
@HubTest
class VersionProgressTest {
    @Test
    void progress_is_reported_on_the_version_in_force_while_the_next_is_on_its_way() {
        String code = GivenVersions.secondVersion();
        GivenVersions.remove(code, 1).then().statusCode(204);
        GivenVersions.add(code, 2).then().statusCode(201);

        Given.officer(code)
                .body(Given.report())
                .put(Given.progress(code))
                .then()
                .statusCode(201)
                .body("measureNo", is(1));
        refused(
                Given.officer(code).body(Given.report()).put(Given.plan(code) + "/measures/4/progress/1"),
                404,
                "measure-not-found");
    }

    @Test
    void the_reports_of_a_removed_measure_stay_readable_and_no_new_ones_come() {
        String code = Given.submittedProgress();
        Given.approver("clerk", code)
                .header("If-Match", "\"1\"")
                .post(Given.progress(code) + "/accept")
                .then()
                .statusCode(200);
        removeFirstMeasure(code);

        given().get(Given.progress(code)).then().statusCode(200).body("percent", is(60));
        given().get(Given.plan(code) + "/progress").then().body("items.measureNo", equalTo(List.of(1)));
        refused(
                Given.officer(code).header("If-Match", "*").body(Given.report()).put(Given.progress(code)),
                409,
                "measure-removed");
        refused(
                Given.officer(code).body(Given.report()).put(Given.plan(code) + "/measures/1/progress/Q2"),
                409,
                "measure-removed");
    }

    @Test
    void a_report_on_a_removed_measure_is_neither_handed_in_nor_decided_any_more() {
        String draft = Given.draftedProgress();
        removeFirstMeasure(draft);
        String submitted = Given.submittedProgress();
        removeFirstMeasure(submitted);

        refused(
                Given.officer(draft).header("If-Match", "*").post(Given.progress(draft) + "/submit"),
                409,
                "measure-removed");
        refused(
                Given.approver("clerk", submitted).header("If-Match", "*").post(Given.progress(submitted) + "/accept"),
                409,
                "measure-removed");
        Given.officer(draft).get(Given.progress(draft)).then().statusCode(200).body("review", is("DRAFT"));
    }

    @Test
    void o43_is_met_by_the_measures_that_are_left_whatever_was_reported_on_removed_ones() {
        String code = Given.publishedPlan();
        accepted(code, 1);
        submitted(code, 2);
        GivenVersions.start(code).then().statusCode(201);
        GivenVersions.remove(code, 1).then().statusCode(204);
        GivenVersions.remove(code, 2).then().statusCode(204);
        GivenVersions.add(code, 2).then().statusCode(201);
        GivenVersions.add(code, 4).then().statusCode(201);
        GivenVersions.publish(code);
        List.of(3, 4, 5).forEach(no -> accepted(code, no));

        Given.officer(code)
                .get(Given.plan(code) + "/checks/o43")
                .then()
                .statusCode(200)
                .body("requirements.findAll { !it.met }.code", equalTo(List.of()))
                .body("met", is(true));
    }

    @Test
    void a_new_measure_is_reported_once_its_version_is_in_force() {
        String code = GivenVersions.secondVersion();
        GivenVersions.add(code, 2).then().statusCode(201).body("no", is(4));
        GivenVersions.publish(code);

        Given.officer(code)
                .body(Given.report())
                .put(Given.plan(code) + "/measures/4/progress/1")
                .then()
                .statusCode(201);
        refused(given().get(Given.plan(code) + "/measures/5/progress/1"), 404, "measure-not-found");
    }

    private static void accepted(String code, int measureNo) {
        submitted(code, measureNo);
        Given.approver("clerk", code)
                .header("If-Match", "*")
                .post(Given.plan(code) + "/measures/" + measureNo + "/progress/1/accept")
                .then()
                .statusCode(200);
    }

    private static void submitted(String code, int measureNo) {
        String path = Given.plan(code) + "/measures/" + measureNo + "/progress/1";
        Given.officer(code).body(Given.report()).put(path).then().statusCode(201);
        Given.officer(code)
                .header("If-Match", "*")
                .post(path + "/submit")
                .then()
                .statusCode(200);
    }

    private static void removeFirstMeasure(String code) {
        GivenVersions.start(code).then().statusCode(201);
        GivenVersions.remove(code, 1).then().statusCode(204);
        GivenVersions.add(code, 2).then().statusCode(201).body("no", is(4));
        GivenVersions.publish(code);
    }
}
