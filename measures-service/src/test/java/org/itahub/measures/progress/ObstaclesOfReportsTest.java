package org.itahub.measures.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import org.itahub.embedded.test.EventContract;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HubTest
class ObstaclesOfReportsTest {
    @Test
    void the_coded_list_is_public_and_has_names_in_two_languages() {
        given().get("/api/v1/obstacle-codes")
                .then()
                .statusCode(200)
                .body("items", hasSize(16))
                .body("items[0].code", is("NONE"))
                .body("items.code", hasItems("STAFF_SHORTAGE", "OTHER"))
                .body("items.find { it.code == 'BUDGET_LATE' }.nameTh", is("ได้รับหรือเบิกจ่ายงบประมาณล่าช้า"));
    }

    @Test
    void coded_obstacles_and_what_helped_are_kept_and_told() {
        String code = Given.publishedPlan();
        Given.officer(code)
                .body(report("เจ้าหน้าที่โอนย้าย", "\"STAFF_TURNOVER\"")
                        .replace("}]", "}], \"whatHelped\": \"แต่งตั้งผู้ปฏิบัติแทน\""))
                .put(Given.progress(code))
                .then()
                .statusCode(201)
                .body("obstacleCodes", contains("STAFF_TURNOVER"));

        submit(code).then().statusCode(200).body("whatHelped", is("แต่งตั้งผู้ปฏิบัติแทน"));

        String type = "org.itahub.progress.submitted.v1";
        String event =
                KafkaEvents.await(Topics.PROGRESS, code, type, 1).getFirst().data();
        EventContract.verify(type, event);
        assertTrue(event.contains("\"obstacleCodes\":[\"STAFF_TURNOVER\"]"));
        assertTrue(event.contains("\"whatHelped\":\"แต่งตั้งผู้ปฏิบัติแทน\""));
    }

    @Test
    void a_client_without_codes_goes_on_and_none_in_words_is_coded_for_it() {
        String code = Given.submittedProgress();

        Given.officer(code)
                .get(Given.progress(code))
                .then()
                .body("obstacleCodes", contains("NONE"))
                .body("whatHelped", nullValue())
                .body("behindReason", nullValue());
    }

    @Test
    void a_code_that_is_not_in_the_list_is_refused_where_it_stands() {
        String code = Given.publishedPlan();

        refused(
                        Given.officer(code)
                                .body(report("ฝนตก", "\"OTHER\", \"RAIN\""))
                                .put(Given.progress(code)),
                        422,
                        "obstacle-code-unknown")
                .body("errors.pointer", contains("/obstacleCodes/1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "เจ้าหน้าที่โอนย้าย | 'NONE', 'OTHER' | obstacle-none-with-others",
                "เจ้าหน้าที่โอนย้าย | 'NONE'          | obstacle-text-contradicts-none",
                "ไม่มีปัญหา        | 'OTHER'         | obstacle-codes-contradict-text",
                "''               | 'OTHER'         | obstacles-missing"
            },
            quoteCharacter = '`')
    void codes_and_text_that_contradict_each_other_are_not_submitted(String text, String codes, String fault) {
        String code = Given.publishedPlan();
        Given.officer(code)
                .body(report(text.replace("''", ""), codes.replace('\'', '"')))
                .put(Given.progress(code))
                .then()
                .statusCode(201);

        refused(submit(code), 422, "progress-inconsistent").body("errors.code", contains(fault));
    }

    private static String report(String obstacles, String codes) {
        return """
                {"state": "UNDER_WAY", "percent": 60, "done": "แจ้งเวียนแล้ว", "deliverables": [{"title": "คู่มือ"}],
                 "obstacles": "%s", "obstacleCodes": [%s], "suggestions": "ไม่มี"}""".formatted(obstacles, codes);
    }

    private static Response submit(String code) {
        return Given.officer(code).header("If-Match", "*").post(Given.progress(code) + "/submit");
    }
}
