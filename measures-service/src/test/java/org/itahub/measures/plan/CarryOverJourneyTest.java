package org.itahub.measures.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;

import java.util.List;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;

@HubTest
class CarryOverJourneyTest {
    @Test
    void a_draft_carries_over_what_last_years_plan_left_unfinished_and_the_library_fills_the_rest() {
        String code = Given.submittedProgress();
        report(
                code,
                2,
                "{\"state\": \"DONE\", \"percent\": 100, \"done\": \"เสร็จ\", \"obstacles\": \"ไม่มี\", "
                        + "\"suggestions\": \"ไม่มี\", \"deliverables\": [{\"title\": \"คู่มือ\"}], \"reportedOn\": \"2022-11-07\"}");
        Given.publishResult(code, 2566);

        Given.officer(code)
                .body("{\"measuresFrom\": [\"LIBRARY\", \"LAST_YEAR\"]}")
                .post(next(code))
                .then()
                .statusCode(201)
                .body("measures[0].carriedOver.fromYear", is(2566))
                .body("measures[0].carriedOver.measureNo", is(1))
                .body("measures[0].carriedOver.state", is("UNDER_WAY"))
                .body("measures[0].carriedOver.percent", is(60))
                .body("measures[0].issueNo", is(2))
                .body("measures[0].period.from", is("2024-01"))
                .body("measures[1].carriedOver.measureNo", is(3))
                .body("measures[1].carriedOver.state", nullValue())
                .body("measures.findAll { it.issueNo == 4 && it.carriedOver == null }.size()", is(3));
    }

    @Test
    void an_existing_draft_carries_over_once() {
        String code = Given.publishedPlan();
        Given.publishResult(code, 2566);
        Given.officer(code).body("{}").post(next(code)).then().statusCode(201).body("measures", hasSize(0));

        for (int i = 0; i < 2; i++) {
            Given.officer(code)
                    .post(next(code) + "/measures/carry-over")
                    .then()
                    .statusCode(200)
                    .body("measures.carriedOver.measureNo", equalTo(List.of(1, 2, 3)));
        }
    }

    @Test
    void without_a_published_plan_of_last_year_there_is_nothing_to_carry_over() {
        String code = Given.draftedPlan();
        Given.publishResult(code, 2566);

        refused(
                Given.officer(code).body("{\"measuresFrom\": [\"LAST_YEAR\"]}").post(next(code)),
                409,
                "last-years-plan-not-published");
        refused(Given.officer(code).body("{\"measuresFrom\": [\"RESULT\"]}").post(next(code)), 400, "invalid-value");
        refused(
                Given.officer(code).post(Given.plan(code) + "/measures/carry-over"),
                409,
                "last-years-plan-not-published");
    }

    private static void report(String code, int measureNo, String body) {
        String path = Given.plan(code) + "/measures/" + measureNo + "/progress/Q1";
        Given.officer(code).body(body).put(path).then().statusCode(201);
        Given.officer(code)
                .header("If-Match", Given.tag(path, code))
                .post(path + "/submit")
                .then()
                .statusCode(200);
    }

    private static String next(String code) {
        return "/api/v1/agencies/" + code + "/plans/2567";
    }
}
