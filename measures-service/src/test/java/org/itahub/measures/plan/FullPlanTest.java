package org.itahub.measures.plan;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.plan.domain.Plan;
import org.junit.jupiter.api.Test;

@HubTest
class FullPlanTest {
    private static final int NEXT = 2567;

    @Test
    void a_full_plan_takes_no_measure_more_whichever_way_it_comes() {
        String code = Given.publishedPlan();
        Given.publishResult(code, 2566);
        Given.officer(code).body("{}").post(plan(code)).then().statusCode(201);
        importRows(code, plan(code), IntStream.rangeClosed(1, Plan.MOST_MEASURES));
        String tag = Given.tag(plan(code), code);

        refused(Given.officer(code).body("{\"title\": \"อีกหนึ่ง\"}").post(measures(code)), 422, "too-many-measures")
                .body("detail", containsString("200"));
        refused(
                Given.officer(code).body("{\"entries\": [\"4-01\"]}").post(measures(code) + "/from-library"),
                422,
                "too-many-measures");
        refused(Given.officer(code).post(measures(code) + "/carry-over"), 422, "too-many-measures");

        Given.officer(code)
                .get(plan(code))
                .then()
                .header("ETag", is(tag))
                .body("measures", hasSize(Plan.MOST_MEASURES));
    }

    @Test
    void a_draft_that_its_sources_would_overfill_is_refused_and_not_kept() {
        String code = Given.completePlan();
        importRows(code, Given.plan(code), IntStream.rangeClosed(4, Plan.MOST_MEASURES));
        Given.officer(code)
                .header("If-Match", "*")
                .post(Given.plan(code) + "/submit")
                .then()
                .statusCode(200);
        Given.sign(code, "clerk").then().statusCode(201);
        Given.sign(code, "chief").then().statusCode(201);
        done(code, 2);
        Given.publishResult(code, 2566);

        refused(
                Given.officer(code)
                        .body("{\"measuresFrom\": [\"LAST_YEAR\", \"LIBRARY\"]}")
                        .post(plan(code)),
                422,
                "too-many-measures");
        refused(Given.officer(code).get(plan(code)), 404, "plan-not-found");
    }

    @Test
    void a_frozen_plan_takes_measures_neither_from_the_library_nor_from_last_year() {
        String code = Given.submittedPlan();
        String measures = Given.plan(code) + "/measures";

        refused(
                Given.officer(code).body("{\"entries\": [\"4-01\"]}").post(measures + "/from-library"),
                409,
                "plan-frozen");

        String next = Given.publishedPlan();
        Given.publishResult(next, 2566);
        Given.officer(next)
                .body("{\"measuresFrom\": [\"LAST_YEAR\"]}")
                .post(plan(next))
                .then()
                .statusCode(201);
        Given.officer(next)
                .header("If-Match", "*")
                .post(plan(next) + "/submit")
                .then()
                .statusCode(200);
        refused(Given.officer(next).post(measures(next) + "/carry-over"), 409, "plan-frozen");
    }

    private static void importRows(String code, String plan, IntStream numbers) {
        String rows = numbers.mapToObj(
                        "2,มาตรการ %d,ยกร่าง,ทุกส่วนราชการ,ตลอดปีงบประมาณ,ตรวจทุกเดือน,จำนวน,รายปี"::formatted)
                .collect(Collectors.joining("\n"));
        Response imported = Given.officer(code)
                .contentType("text/csv")
                .header("If-Match", "*")
                .body(("ประเด็นที่,มาตรการ,ขั้นตอน,ผู้รับผิดชอบ,ระยะเวลา,การติดตาม,รายงาน,ความถี่\n" + rows)
                        .getBytes(StandardCharsets.UTF_8))
                .post(plan + "/imports");
        imported.then().statusCode(200).body("applied", is(true)).body("counts.rejected", is(0));
    }

    private static void done(String code, int measureNo) {
        String report = Given.plan(code) + "/measures/" + measureNo + "/progress/Q1";
        Given.officer(code)
                .body(Given.report().replace("UNDER_WAY", "DONE").replace("60", "100"))
                .put(report)
                .then()
                .statusCode(201);
        Given.officer(code)
                .header("If-Match", "*")
                .post(report + "/submit")
                .then()
                .statusCode(200);
    }

    private static String plan(String code) {
        return "/api/v1/agencies/" + code + "/plans/" + NEXT;
    }

    private static String measures(String code) {
        return plan(code) + "/measures";
    }
}
