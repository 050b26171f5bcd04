package org.itahub.measures.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import org.itahub.embedded.test.EventContract;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HubTest
class PlanArrangementTest {
    private static final String PUBLISHED = "org.itahub.plan.published.v1";

    @Test
    void measures_are_answered_in_the_order_that_was_set_and_published_in_it() {
        String code = Given.completePlan();

        put(code, "/measures/order", "{\"order\": [3, 1, 2]}")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("measures.no", equalTo(List.of(3, 1, 2)));
        Given.officer(code)
                .get(Given.plan(code) + "/measures")
                .then()
                .statusCode(200)
                .body("items.no", equalTo(List.of(3, 1, 2)));
        String next = Given.officer(code)
                .get(Given.plan(code) + "/measures?limit=2")
                .then()
                .body("items.no", equalTo(List.of(3, 1)))
                .extract()
                .header("Link")
                .replaceAll("<(.*)>.*", "$1");
        Given.officer(code)
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body("items.no", equalTo(List.of(2)));
    }

    @Test
    void an_order_that_leaves_a_measure_out_or_names_one_twice_is_refused() {
        String code = Given.completePlan();

        refused(put(code, "/measures/order", "{\"order\": [3, 3, 1]}"), 422, "order-incomplete")
                .body("detail", containsString("missing 2, needless 3"));
        refused(put(code, "/measures/order", "{\"order\": [1, null]}"), 400, "invalid-value");
        refused(
                Given.officer(code).body("{\"order\": [1, 2, 3]}").put(Given.plan(code) + "/measures/order"),
                428,
                "precondition-required");
    }

    @Test
    void targets_and_words_of_periods_go_out_with_the_published_plan() {
        String code = Given.completePlan();

        put(code, "/targets", "{\"targets\": {\"2\": 90, \"4\": 85.5}}")
                .then()
                .statusCode(200)
                .body("targets.keySet().asList()", equalTo(List.of("2", "4")))
                .body("targets.'2'.intValue()", is(90));
        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .post(Given.plan(code) + "/submit")
                .then()
                .statusCode(200);
        refused(put(code, "/targets", "{\"targets\": {}}"), 409, "plan-frozen");
        refused(put(code, "/measures/order", "{\"order\": [3, 1, 2]}"), 409, "plan-frozen");
        Given.sign(code, "clerk").then().statusCode(201);
        Given.sign(code, "chief").then().statusCode(201);

        given().get(Given.plan(code))
                .then()
                .body("measures[0].period.textTh", is("มกราคม – มีนาคม 2566"))
                .body("measures[0].period.textEn", is("January – March 2023"));
        String event =
                KafkaEvents.await(Topics.PLANS, code, PUBLISHED, 1).getFirst().data();
        EventContract.verify(PUBLISHED, event);
        assertTrue(event.contains("\"targets\":{\"2\":90.00,\"4\":85.50}"), event);
    }

    @Test
    void every_target_that_cannot_be_is_named_with_its_reason() {
        String code = Given.draftedPlan();

        refused(
                        put(
                                code,
                                "/targets",
                                "{\"targets\": {\"2\": 84.51, \"4\": 101, \"5\": 90.123, \"99\": 90, \"6\": 99}}"),
                        422,
                        "targets-invalid")
                .body("errors.pointer", equalTo(List.of("/targets/2", "/targets/4", "/targets/5", "/targets/99")))
                .body(
                        "errors.code",
                        equalTo(List.of(
                                "target-below-result",
                                "target-out-of-range",
                                "target-too-precise",
                                "target-indicator-unknown")));
        refused(put(code, "/targets", "{\"targets\": {\"2\": null}}"), 400, "invalid-value");
    }

    @Test
    void a_period_may_be_given_in_words_and_comes_back_in_one_form() {
        String code = Given.draftedPlan();

        Given.officer(code)
                .body("{\"issueNo\": 2, \"title\": \"ทบทวนคำสั่ง\", \"period\": {\"text\": \"ม.ค. - มี.ค. ๖๖\"}}")
                .post(Given.plan(code) + "/measures")
                .then()
                .statusCode(201)
                .body("period.kind", is("MONTHS"))
                .body("period.from", is("2023-01"))
                .body("period.to", is("2023-03"))
                .body("period.textTh", is("มกราคม – มีนาคม 2566"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"มกรคม 66\"}                               | period-month-unknown     | /period/text",
                "{\"text\": \"ม.ค. 3066\"}                              | period-year-unknown      | /period/text",
                "{\"text\": \"ไตรมาสที่ 5\"}                             | period-quarter-unknown   | /period/text",
                "{\"text\": \"มี.ค. - ม.ค. 66\"}                        | period-end-before-begin  | /period/text",
                "{\"text\": \"ม.ค. 67\"}                                | period-outside-plan-year | /period/text",
                "{\"text\": \"15 ม.ค. 66\"}                             | period-day-within-month  | /period/text",
                "{\"text\": \"ไตรมาส 1 และ 3\"}                         | period-has-a-gap         | /period/text",
                "{\"text\": \"ไตรมาส 1 (ม.ค.)\"}                        | period-parts-disagree    | /period/text",
                "{\"text\": \"เร็ว ๆ นี้\"}                              | period-not-understood    | /period/text",
                "{\"text\": \"ม.ค.\", \"kind\": \"MONTH\"}              | period-incomplete        | /period",
                "{\"kind\": \"MONTH\", \"from\": \"2023-01\"}           | period-incomplete        | /period",
                "{}                                                     | period-incomplete        | /period"
            })
    void a_period_that_is_not_understood_is_refused_with_its_reason(String period, String fault, String pointer) {
        String code = Given.draftedPlan();

        refused(
                        Given.officer(code)
                                .header("Accept-Language", "th")
                                .body("{\"issueNo\": 2, \"title\": \"ทบทวนคำสั่ง\", \"period\": " + period + "}")
                                .post(Given.plan(code) + "/measures"),
                        422,
                        "measure-invalid")
                .body("errors.code", equalTo(List.of(fault)))
                .body("errors.pointer", equalTo(List.of(pointer)));
    }

    @Test
    void the_matrix_tells_which_urgent_weakness_no_measure_treats() {
        String code = Given.draftedPlan();
        Given.officer(code)
                .body(Given.measure(2))
                .post(Given.plan(code) + "/measures")
                .then()
                .statusCode(201);

        Given.officer(code)
                .get(Given.plan(code) + "/matrix")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("rows.size()", is(10))
                .body("rows[1].treated", is(true))
                .body("rows[1].measures", equalTo(List.of(1)))
                .body("rows[3].treated", is(false))
                .body("untreated.issueNo", equalTo(List.of(4, 5)))
                .body("untreated[0].messageTh", containsString("75.94"));
        refused(given().get(Given.plan(code) + "/matrix"), 404, "plan-not-found");
    }

    @Test
    void the_check_says_by_which_measures_and_what_to_do_also_when_published() {
        String code = Given.draftedPlan();
        Given.officer(code)
                .body("{\"issueNo\": 2, \"title\": \"ทบทวนคำสั่ง\", \"steps\": [\"ยกร่าง\"]}")
                .post(Given.plan(code) + "/measures")
                .then()
                .statusCode(201);

        Given.officer(code)
                .get(Given.plan(code) + "/checks/o42")
                .then()
                .statusCode(200)
                .body("summaryTh", containsString("ยังไม่ครบ"))
                .body("requirements.find { it.code == 'urgent-issues-treated' }.metBy", equalTo(List.of(1)))
                .body(
                        "requirements.find { it.code == 'urgent-issues-treated' }.todoTh",
                        containsString("ประเด็นที่ 4 การใช้ทรัพย์สินของราชการ"))
                .body("eachMeasure.find { it.code == 'steps-missing' }.met", is(true))
                .body("eachMeasure.find { it.code == 'period-missing' }.missingIn", equalTo(List.of(1)))
                .body("eachMeasure.find { it.code == 'period-missing' }.todoEn", containsString("Measure 1"));
        String published = Given.publishedPlan();
        Given.officer(published)
                .get(Given.plan(published) + "/checks/o42")
                .then()
                .body("met", is(true))
                .body("summaryTh", is("แผนที่ประกาศแล้วครบตามข้อ O42"))
                .body("summaryEn", is("The published plan meets O42"));
    }

    @Test
    void what_the_check_says_to_do_of_a_published_plan_whose_result_was_corrected_can_be_done() {
        String code = Given.publishedPlan();
        Given.publishResult(code, 2565, 2);
        String check = Given.plan(code) + "/checks/o42";
        String todo = "requirements.find { it.code == 'rests-on-newest-revision' }.todoEn";

        Given.officer(code)
                .get(check)
                .then()
                .body("met", is(false))
                .body(todo, containsString("begin a new version of it first"));
        Given.officer(code)
                .get(Given.plan(code) + "/checks/o43")
                .then()
                .body("requirements[0].met", is(false))
                .body("requirements[0].actionEn", containsString("changed by a new version"));
        Given.officer(code)
                .body("{\"reason\": \"ผลการประเมินถูกแก้ไข\"}")
                .post(Given.plan(code) + "/versions")
                .then()
                .statusCode(201);
        Given.officer(code).get(check).then().body(todo, startsWith("The result was corrected"));
        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .post(Given.plan(code) + "/refresh")
                .then()
                .statusCode(200);
        Given.officer(code)
                .get(check)
                .then()
                .body("met", is(true))
                .body("summaryEn", containsString("can be submitted"));
    }

    private static Response put(String code, String part, String body) {
        return Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .body(body)
                .put(Given.plan(code) + part);
    }
}
