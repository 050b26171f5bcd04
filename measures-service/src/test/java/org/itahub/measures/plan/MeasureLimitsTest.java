package org.itahub.measures.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;

@HubTest
class MeasureLimitsTest {
    private static final String UNITS =
            "\"responsibleUnits\": [{\"code\": \"%s\", \"name\": \"สำนักปลัด\"}, {\"name\": \"คณะทำงานโปร่งใส\"}]";

    @Test
    void a_measure_names_only_units_that_the_agency_has_or_names_them_without_a_code() {
        String code = Given.draftedPlan();
        String measures = Given.plan(code) + "/measures";

        refused(Given.officer(code).body(titled(UNITS.formatted("treasury"))).post(measures), 422, "measure-invalid")
                .body("errors.code", equalTo(List.of("unit-unknown")))
                .body("errors.pointer", equalTo(List.of("/responsibleUnits/0/code")));
        Given.officer(code)
                .body(titled(UNITS.formatted("clerk")))
                .post(measures)
                .then()
                .statusCode(201);
        refused(
                        Given.officer(code)
                                .header("If-Match", Given.planTag(code))
                                .body(titled(UNITS.formatted("treasury")))
                                .put(measures + "/1"),
                        422,
                        "measure-invalid")
                .body("errors.code", equalTo(List.of("unit-unknown")));
    }

    @Test
    void a_measure_names_only_items_that_the_result_found_weak() {
        String code = Given.agency("2650111");
        Given.publishResult(code, 2565);
        Given.officer(code).body("{}").post(Given.plan(code)).then().statusCode(201);
        String measures = Given.plan(code) + "/measures";

        refused(
                        Given.officer(code)
                                .body(titled("\"itemCodes\": [\"I14\", \"X9\"], " + UNITS.formatted("treasury")))
                                .post(measures),
                        422,
                        "measure-invalid")
                .body("errors.code", equalTo(List.of("item-unknown", "unit-unknown")))
                .body("errors.pointer", equalTo(List.of("/itemCodes", "/responsibleUnits/0/code")));
        Given.officer(code)
                .body(titled("\"itemCodes\": [\"I14\"]"))
                .post(measures)
                .then()
                .statusCode(201);
    }

    @Test
    void a_plan_that_no_event_could_carry_is_not_submitted_and_one_below_the_bound_is_published_whole() {
        String code = Given.completePlan();
        String measures = Given.plan(code) + "/measures";
        for (int i = 0; i < 2; i++) {
            Given.officer(code).body(longMeasure()).post(measures).then().statusCode(201);
        }
        refused(
                Given.officer(code).header("If-Match", Given.planTag(code)).post(Given.plan(code) + "/submit"),
                422,
                "plan-too-large");

        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .delete(measures + "/5")
                .then()
                .statusCode(204);
        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .post(Given.plan(code) + "/submit")
                .then()
                .statusCode(200);
        Given.sign(code, "clerk").then().statusCode(201);
        Given.sign(code, "chief").then().statusCode(201).body("state", is("PUBLISHED"));
        String event = KafkaEvents.await(Topics.PLANS, code, "org.itahub.plan.published.v1", 1)
                .getFirst()
                .data();
        int bytes = event.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(bytes > 250_000 && bytes < 505_000, bytes + " bytes");
    }

    /** A measure of some 300 kilobytes. */
    private static String longMeasure() {
        String step = "\"" + "ก".repeat(2000) + "\"";
        return Given.measure(2)
                .replace("\"ยกร่างคู่มือ\", \"แจ้งเวียนทุกหน่วยงาน\"", String.join(",", Collections.nCopies(50, step)));
    }

    private static String titled(String rest) {
        return "{\"issueNo\": 2, \"title\": \"ทบทวนคำสั่ง\", " + rest + "}";
    }
}
