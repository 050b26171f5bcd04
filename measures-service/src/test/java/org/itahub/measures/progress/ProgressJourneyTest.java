package org.itahub.measures.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;

import java.util.List;
import org.itahub.embedded.test.EventContract;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class ProgressJourneyTest {
    @Test
    void a_first_draft_is_created_with_its_due_date_and_a_second_changes_it() {
        String code = Given.publishedPlan();

        Given.officer(code)
                .body("{}")
                .put(Given.progress(code))
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("review", is("DRAFT"))
                .body("dueDate", is("2023-01-16"))
                .body("reportedOn", is("2022-11-07"))
                .body("state", nullValue());
        Given.officer(code)
                .header("If-Match", "\"0\"")
                .body(Given.report())
                .put(Given.progress(code))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("percent", is(60))
                .body("deliverables.title", equalTo(List.of("คู่มือ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "Q1", "2566-Q1"})
    void a_quarter_may_be_named_in_three_ways(String quarter) {
        String code = Given.draftedProgress();

        Given.officer(code)
                .get(Given.plan(code) + "/measures/1/progress/" + quarter)
                .then()
                .statusCode(200)
                .body("quarter", is(1));
    }

    @Test
    void an_accepted_report_is_public_and_each_step_is_told_on_kafka_as_agreed() {
        String code = Given.submittedProgress();
        refused(given().get(Given.progress(code)), 404, "progress-not-found");

        Given.approver("clerk", code)
                .header("If-Match", "\"1\"")
                .post(Given.progress(code) + "/accept")
                .then()
                .statusCode(200)
                .body("review", is("ACCEPTED"))
                .body("late", is(false));

        given().get(Given.progress(code)).then().statusCode(200).body("percent", is(60));
        for (String step : List.of("submitted", "accepted")) {
            String type = "org.itahub.progress." + step + ".v1";
            EventContract.verify(
                    type,
                    KafkaEvents.await(Topics.PROGRESS, code, type, 1).getFirst().data());
        }
    }

    @Test
    void a_returned_report_is_rewritten_and_submitted_again() {
        String code = Given.submittedProgress();

        Given.approver("clerk", code)
                .header("If-Match", "\"1\"")
                .body("{\"reason\": \"ขอหลักฐานของกองช่าง\"}")
                .post(Given.progress(code) + "/return")
                .then()
                .statusCode(200)
                .body("review", is("RETURNED"))
                .body("returnReason", is("ขอหลักฐานของกองช่าง"));
        Given.officer(code)
                .header("If-Match", "\"2\"")
                .body(Given.report().replace("60", "70"))
                .put(Given.progress(code))
                .then()
                .statusCode(200);
        Given.officer(code)
                .header("If-Match", "\"3\"")
                .post(Given.progress(code) + "/submit")
                .then()
                .statusCode(200)
                .body("review", is("SUBMITTED"))
                .body("returnReason", nullValue());

        String type = "org.itahub.progress.returned.v1";
        EventContract.verify(
                type,
                KafkaEvents.await(Topics.PROGRESS, code, type, 1).getFirst().data());
    }

    @Test
    void the_plans_reports_are_listed_by_measure_page_by_page_and_the_public_sees_the_accepted_ones() {
        String code = Given.submittedProgress();
        accept(code);
        for (String no : List.of("2", "3")) {
            Given.officer(code)
                    .body(Given.report())
                    .put(Given.plan(code) + "/measures/" + no + "/progress/1")
                    .then()
                    .statusCode(201);
        }
        String list = Given.plan(code) + "/progress";

        given().get(list).then().statusCode(200).body("items.measureNo", equalTo(List.of(1)));
        Given.officer(code)
                .get(list + "?review=DRAFT&quarter=1")
                .then()
                .body("items.measureNo", equalTo(List.of(2, 3)));
        Given.officer(code).get(list + "?quarter=2").then().body("items", hasSize(0));
        String next = Given.as(Tokens.system("progress:read"))
                .get(list + "?limit=2")
                .then()
                .body("items.measureNo", equalTo(List.of(1, 2)))
                .extract()
                .header("Link");
        Given.officer(code)
                .get(next.substring(next.indexOf('<') + 1, next.indexOf('>')))
                .then()
                .body("items.measureNo", equalTo(List.of(3)))
                .header("Link", nullValue());
    }

    private static void accept(String code) {
        Given.approver("clerk", code)
                .header("If-Match", "\"1\"")
                .post(Given.progress(code) + "/accept")
                .then()
                .statusCode(200);
    }
}
