package org.itahub.measures.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.itahub.embedded.test.EventContract;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.KafkaEvents;
import org.itahub.platform.events.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HubTest
class LockedQuarterTest {
    private static final String UNDER_WAY = PastPlan.report("UNDER_WAY", 40);

    @Test
    void a_quarter_past_its_due_date_is_late_before_anything_is_submitted_and_still_taken() {
        PastPlan plan = PastPlan.published();

        plan.begin(1, 4, "{}").then().statusCode(201).body("late", is(true)).body("dueDate", is("2022-10-17"));
        Given.officer(plan.code()).get(plan.progress(1, 4)).then().body("late", is(true));
        Given.officer(plan.code()).get(plan.path() + "/progress").then().body("items.late", contains(true));

        plan.write(1, 4, UNDER_WAY).then().statusCode(200);
        plan.submit(1, 4).then().statusCode(200).body("review", is("SUBMITTED")).body("late", is(true));
    }

    @Test
    void a_locked_quarter_takes_no_report() {
        PastPlan plan = PastPlan.published();

        refused(plan.begin(1, 3, UNDER_WAY), 409, "quarter-locked")
                .body(
                        "detail",
                        is("Quarter 3 takes no reports from 2022-08-15 on; where need be, ask the province to "
                                + "reopen it"));

        refused(Given.officer(plan.code()).get(plan.progress(1, 3)), 404, "progress-not-found");
    }

    @Test
    void the_province_reopens_a_locked_quarter_and_what_comes_is_late_all_the_same() {
        PastPlan plan = PastPlan.published();

        plan.reopen(3, "{\"reason\": \" เจ้าหน้าที่ลาป่วย \", \"until\": \"2022-11-30T16:30:00+07:00\"}")
                .then()
                .statusCode(201)
                .body("open", is(true))
                .body("measures", hasSize(0))
                .body("reason", is("เจ้าหน้าที่ลาป่วย"))
                .body("until", is("2022-11-30T16:30:00+07:00"));

        plan.begin(1, 3, UNDER_WAY).then().statusCode(201);
        plan.submit(1, 3).then().statusCode(200).body("late", is(true));
        refused(plan.begin(1, 2, UNDER_WAY), 409, "quarter-locked");
        given().get("/api/v1/agencies/" + plan.code() + "/deadlines/2565")
                .then()
                .body("quarters[2].reopenedUntil", is("2022-11-30T16:30:00+07:00"));
        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?action=quarter.reopen&agency=" + plan.code())
                .then()
                .body("items.reason", contains("เจ้าหน้าที่ลาป่วย"));
    }

    @Test
    void a_reopening_ends_by_itself() throws InterruptedException {
        PastPlan plan = PastPlan.published();
        plan.reopened(3);
        OffsetDateTime now = OffsetDateTime.parse(
                Given.officer(plan.code()).get(plan.reopenings(3)).jsonPath().getString("items[0].openedAt"));
        OffsetDateTime soon = now.plusSeconds(3);
        plan.reopen(2, "{\"reason\": \"ลาป่วย\", \"until\": \"" + soon + "\"}")
                .then()
                .statusCode(201);
        plan.begin(1, 2, UNDER_WAY).then().statusCode(201);

        Thread.sleep(Duration.ofSeconds(4));

        refused(plan.submit(1, 2), 409, "quarter-locked");
        refused(plan.write(1, 2, UNDER_WAY), 409, "quarter-locked");
        Given.officer(plan.code()).get(plan.reopenings(2)).then().body("items.open", contains(false));
    }

    @Test
    void an_accepted_report_is_opened_for_correction_only_by_the_name_of_its_measure() {
        PastPlan plan = PastPlan.published();
        plan.accepted(1, 4, UNDER_WAY);
        plan.accepted(2, 4, UNDER_WAY);

        plan.reopened(4);
        refused(plan.write(1, 4, UNDER_WAY), 409, "progress-closed");

        plan.reopen(
                        4,
                        "{\"reason\": \"ผลงานไม่ตรงกับข้อความ\", \"until\": \"2022-11-30T16:30:00+07:00\", \"measures\": [1]}")
                .then()
                .statusCode(201)
                .body("measures", contains(1));

        Given.officer(plan.code())
                .get(plan.progress(1, 4))
                .then()
                .body("review", is("RETURNED"))
                .body("returnReason", is("ผลงานไม่ตรงกับข้อความ"))
                .body("submittedAt", notNullValue());
        Given.officer(plan.code()).get(plan.progress(2, 4)).then().body("review", is("ACCEPTED"));
        String type = "org.itahub.progress.returned.v1";
        EventContract.verify(
                type,
                KafkaEvents.await(Topics.PROGRESS, plan.code(), type, 1)
                        .getFirst()
                        .data());
        plan.write(1, 4, PastPlan.report("DONE", 100)).then().statusCode(200);
        plan.submit(1, 4).then().statusCode(200);
        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?agency=" + plan.code())
                .then()
                .body("items.action", hasItem("progress.reopen"));
    }

    @Test
    void a_reopening_for_named_measures_leaves_the_others_locked() {
        PastPlan plan = PastPlan.published();
        plan.reopen(3, "{\"reason\": \"ลาป่วย\", \"until\": \"2022-11-30T16:30:00+07:00\", \"measures\": [2]}")
                .then()
                .statusCode(201);

        plan.begin(2, 3, UNDER_WAY).then().statusCode(201);
        refused(plan.begin(1, 3, UNDER_WAY), 409, "quarter-locked");
    }

    @Test
    void a_quarters_reopenings_are_listed_newest_first_page_by_page() {
        PastPlan plan = PastPlan.published();
        plan.reopened(1).reopened(1).reopened(2);

        String next = Given.officer(plan.code())
                .get(plan.reopenings(1) + "?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.open", everyItem(is(true)))
                .extract()
                .header("Link");
        Given.as(Tokens.system("progress:read"))
                .get(next.substring(next.indexOf('<') + 1, next.indexOf('>')))
                .then()
                .body("items", hasSize(1));
        refused(Given.as(Tokens.province("ชุมพร")).get(plan.reopenings(1)), 404, "agency-not-in-scope");
        refused(given().get(plan.reopenings(1)), 401, "unauthenticated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3       | {'until': '2022-11-30T16:30:00+07:00'}                                   | 422 | reopening-reason-missing",
                "3       | {'reason': ' ', 'until': '2022-11-30T16:30:00+07:00'}                    | 422 | reopening-reason-missing",
                "3       | {'reason': 'x', 'until': '2022-11-07T09:00:00+07:00'}                    | 422 | reopening-until-outside",
                "3       | {'reason': 'x', 'until': '2023-02-28T09:00:00+07:00'}                    | 422 | reopening-until-outside",
                "3       | {'reason': 'x', 'until': '2022-11-30T16:30:00+07:00', 'measures': [9]}   | 404 | measure-not-found",
                "3       | {'reason': 'x', 'until': '2022-11-30T16:30:00+07:00', 'measures': [0]}   | 400 | invalid-value",
                "3       | {'reason': 'x'}                                                          | 400 | invalid-value",
                "3       | {'reason': 'x', 'until': 'tomorrow'}                                     | 400 | invalid-value",
                "2566-Q1 | {'reason': 'x', 'until': '2022-11-30T16:30:00+07:00'}                    | 422 | quarter-outside-plan-year",
                "7       | {'reason': 'x', 'until': '2022-11-30T16:30:00+07:00'}                    | 400 | invalid-value"
            })
    void a_reopening_that_makes_no_sense_is_refused(String quarter, String body, int status, String problem) {
        PastPlan plan = PastPlan.published();

        refused(
                Given.as(Tokens.province(plan.province()))
                        .body(body.replace('\'', '"'))
                        .post(plan.path() + "/quarters/" + quarter + "/reopenings"),
                status,
                problem);

        Given.officer(plan.code()).get(plan.reopenings(3)).then().body("items", hasSize(0));
    }

    @Test
    void a_quarter_to_come_or_of_a_plan_not_published_is_not_reopened() {
        String published = Given.publishedPlan();
        String submitted = Given.submittedPlan();
        String body = "{\"reason\": \"ลาป่วย\", \"until\": \"2022-11-30T16:30:00+07:00\"}";

        refused(
                Given.as(Tokens.province(Given.PROVINCE))
                        .body(body)
                        .post(Given.plan(published) + "/quarters/2/reopenings"),
                422,
                "quarter-not-begun");
        refused(
                Given.as(Tokens.admin()).body(body).post(Given.plan(submitted) + "/quarters/1/reopenings"),
                409,
                "plan-not-published");
    }

    @Test
    void only_the_province_of_the_agency_and_the_hub_reopen() {
        PastPlan plan = PastPlan.published();
        String body = "{\"reason\": \"ลาป่วย\", \"until\": \"2022-11-30T16:30:00+07:00\"}";

        refused(Given.officer(plan.code()).body(body).post(plan.reopenings(3)), 403, "forbidden");
        refused(Given.as(Tokens.province("ชุมพร")).body(body).post(plan.reopenings(3)), 404, "agency-not-in-scope");
        refused(Given.as(Tokens.system("progress:read")).body(body).post(plan.reopenings(3)), 403, "forbidden");

        assertEquals(
                201,
                Given.as(Tokens.admin()).body(body).post(plan.reopenings(3)).statusCode());
    }

    @Test
    void the_same_reopening_under_one_key_is_given_once() {
        PastPlan plan = PastPlan.published();
        String body = "{\"reason\": \"ลาป่วย\", \"until\": \"2022-11-30T16:30:00+07:00\"}";
        for (int i = 0; i < 2; i++) {
            Given.as(Tokens.admin())
                    .header("Idempotency-Key", "reopen-" + plan.code())
                    .body(body)
                    .post(plan.reopenings(3))
                    .then()
                    .statusCode(201);
        }

        Given.officer(plan.code()).get(plan.reopenings(3)).then().body("items", hasSize(1));
    }
}
