package org.itahub.measures.deadlines;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.itahub.measures.deadlines.domain.Deadline;
import org.itahub.measures.deadlines.domain.QuarterOf;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.fiscal.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HubTest
class AgencyDeadlinesTest {
    @Inject
    Deadlines deadlines;

    @Test
    void everyone_sees_when_an_agency_reports_and_why_a_date_moved() {
        String code = Given.agency();

        given().get("/api/v1/agencies/" + code + "/deadlines/2566")
                .then()
                .statusCode(200)
                .body("quarters.quarter", contains(1, 2, 3, 4))
                .body("quarters.opens", contains("2022-10-01", "2023-01-01", "2023-04-01", "2023-07-01"))
                .body("quarters.dueDate", contains("2023-01-16", "2023-04-18", "2023-07-17", "2023-10-16"))
                .body("quarters.lockedFrom", contains("2023-02-16", "2023-05-19", "2023-08-17", "2023-11-16"))
                .body("quarters[1].ruleDay", is("2023-04-15"))
                .body("quarters[1].moved.because", contains("HOLIDAY", "WEEKEND", "HOLIDAY"))
                .body("quarters[1].moved.nameTh", contains("วันสงกรานต์", "วันอาทิตย์", "วันหยุดชดเชยวันสงกรานต์"))
                .body("quarters[1].moved.nameEn[1]", is("Sunday"))
                .body("quarters[0].reopenedUntil", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "2567, 2024-01-15, 2024-04-17, 2024-07-15, 2024-10-15",
        "2568, 2025-01-15, 2025-04-17, 2025-07-15, 2025-10-15",
        "2569, 2026-01-15, 2026-04-16, 2026-07-15, 2026-10-15",
        "2570, 2027-01-15, 2027-04-16, 2027-07-15, 2027-10-15"
    })
    void the_years_that_the_service_brings_along_are_walked_by_their_holidays(
            String year, String first, String second, String third, String fourth) {
        given().get("/api/v1/agencies/" + Given.agency() + "/deadlines/" + year)
                .then()
                .body("quarters.dueDate", contains(first, second, third, fourth));
    }

    @Test
    void the_province_gives_an_agency_more_time_with_a_reason_that_everyone_sees() {
        String code = Given.draftedProgress();
        String other = Given.agency();

        extend(code, "2023-01-31")
                .then()
                .statusCode(201)
                .body("agencyCode", is(code))
                .body("quarter", is(1))
                .body("until", is("2023-01-31"))
                .body("reason", is("น้ำท่วมสำนักงาน"));

        given().get("/api/v1/agencies/" + code + "/deadlines/2566")
                .then()
                .body("quarters[0].ordinaryDueDate", is("2023-01-16"))
                .body("quarters[0].dueDate", is("2023-01-31"))
                .body("quarters[0].lockedFrom", is("2023-03-03"))
                .body("quarters[0].moved.because", contains("WEEKEND", "EXTENSION"))
                .body("quarters[0].moved[1].reason", is("น้ำท่วมสำนักงาน"))
                .body("quarters[1].dueDate", is("2023-04-18"));
        Given.officer(code).get(Given.progress(code)).then().body("dueDate", is("2023-01-31"));
        assertEquals(
                Map.of(
                        code, new Deadline(LocalDate.of(2023, 1, 31), LocalDate.of(2023, 3, 3)),
                        other, new Deadline(LocalDate.of(2023, 1, 16), LocalDate.of(2023, 2, 16))),
                deadlines.of(List.of(code, other), new QuarterOf(new FiscalYear(2566), Quarter.Q1)));
        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?action=deadline.extend&agency=" + code)
                .then()
                .body("items.reason", contains("น้ำท่วมสำนักงาน"))
                .body("items[0].before", nullValue());
    }

    @Test
    void the_latest_extension_counts_and_all_are_listed() {
        String code = Given.agency();
        extend(code, "2023-02-28").then().statusCode(201);
        extend(code, "2023-01-20").then().statusCode(201);

        given().get("/api/v1/agencies/" + code + "/deadlines/2566")
                .then()
                .body("quarters[0].dueDate", is("2023-01-20"));
        String list = "/api/v1/agencies/" + code + "/deadline-extensions";
        String next = Given.officer(code)
                .get(list + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.until", contains("2023-01-20"))
                .extract()
                .header("Link");
        Given.as(Tokens.system("progress:read"))
                .get(next.substring(next.indexOf('<') + 1, next.indexOf('>')))
                .then()
                .body("items.until", contains("2023-02-28"));
        refused(given().get(list), 401, "unauthenticated");
        refused(Given.as(Tokens.province("ชุมพร")).get(list), 404, "agency-not-in-scope");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2023-01-16, 422, extension-not-later",
        "1, 2023-07-16, 422, extension-too-far",
        "1, +999999999-12-31, 422, extension-too-far",
        "5, 2023-01-31, 400, invalid-value",
        "1, soon, 400, invalid-value"
    })
    void an_extension_that_makes_no_sense_is_refused(String quarter, String until, int status, String problem) {
        String code = Given.agency();

        refused(extend(code, body("2566", quarter, until), Tokens.admin()), status, problem);

        Given.officer(code)
                .get("/api/v1/agencies/" + code + "/deadline-extensions")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void an_extension_that_is_over_already_is_refused() {
        String code = Given.agency();

        refused(extend(code, body("2565", "4", "2022-11-06"), Tokens.admin()), 422, "extension-past");
    }

    @Test
    void only_the_province_of_the_agency_and_the_hub_extend() {
        String code = Given.agency();
        String body = body("2566", "1", "2023-01-31");

        refused(extend(code, body, Tokens.officer(code)), 403, "forbidden");
        refused(extend(code, body, Tokens.province("ชุมพร")), 404, "agency-not-in-scope");
        refused(extend("H999999", body, Tokens.admin()), 404, "agency-not-in-scope");
        refused(extend(code, body.replace("น้ำท่วมสำนักงาน", " "), Tokens.admin()), 400, "invalid-value");
    }

    @Test
    void an_agency_that_the_hub_does_not_know_has_no_deadlines() {
        refused(given().get("/api/v1/agencies/H999999/deadlines/2566"), 404, "agency-not-in-scope");
        refused(given().get("/api/v1/agencies/" + Given.agency() + "/deadlines/66"), 400, "invalid-value");
    }

    private static Response extend(String code, String until) {
        return extend(code, body("2566", "1", until), Tokens.province(Given.PROVINCE));
    }

    private static Response extend(String code, String body, String token) {
        return Given.as(token).body(body).post("/api/v1/agencies/" + code + "/deadline-extensions");
    }

    private static String body(String year, String quarter, String until) {
        return "{\"fiscalYear\": " + year + ", \"quarter\": " + quarter + ", \"until\": \"" + until
                + "\", \"reason\": \"น้ำท่วมสำนักงาน\"}";
    }
}
