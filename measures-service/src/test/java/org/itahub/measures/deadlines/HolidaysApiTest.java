package org.itahub.measures.deadlines;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;

import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class HolidaysApiTest {
    private static final String SONGKRAN = """
            {"holidays": [{"day": "2037-04-13", "nameTh": "วันสงกรานต์", "nameEn": "Songkran Festival", "kind": "FIXED"},
                          {"day": "2037-04-14", "nameTh": "วันสงกรานต์", "nameEn": "Songkran Festival", "kind": "FIXED"},
                          {"day": "2037-04-15", "nameTh": "วันสงกรานต์", "nameEn": "Songkran Festival", "kind": "FIXED"}]}""";

    @ParameterizedTest
    @ValueSource(ints = {2566, 2567, 2568, 2569, 2570})
    void the_service_brings_five_years_along(int year) {
        given().get("/api/v1/holidays/" + year)
                .then()
                .statusCode(200)
                .body("year", is(year))
                .body("holidays.size()", greaterThan(14))
                .body("holidays.day", hasItems((year - 543) + "-04-13", (year - 543) + "-10-23"));
    }

    @Test
    void the_hub_enters_a_year_and_puts_it_right_and_due_dates_follow() {
        String year = "/api/v1/holidays/2580";
        String code = Given.agency();
        String deadlines = "/api/v1/agencies/" + code + "/deadlines/2580";
        given().get(deadlines).then().body("quarters[1].dueDate", is("2037-04-15"));

        Given.as(Tokens.admin())
                .body(SONGKRAN)
                .put(year)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("holidays.nameEn", hasItems("Songkran Festival"));

        given().get(deadlines)
                .then()
                .body("quarters[1].dueDate", is("2037-04-16"))
                .body("quarters[1].moved.because", contains("HOLIDAY"))
                .body("quarters[1].moved.nameTh", contains("วันสงกรานต์"));
        refused(Given.as(Tokens.admin()).body(SONGKRAN).put(year), 428, "precondition-required");
        refused(
                Given.as(Tokens.admin())
                        .header("If-Match", "\"7\"")
                        .body(SONGKRAN)
                        .put(year),
                412,
                "precondition-failed");
        Given.as(Tokens.admin())
                .header("If-Match", "\"0\"")
                .body("{\"holidays\": []}")
                .put(year)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        given().get(deadlines).then().body("quarters[1].dueDate", is("2037-04-15"));
        Given.as(Tokens.admin())
                .get("/api/v1/audit-records?action=holidays.set&limit=1")
                .then()
                .body("items[0].before.holidays.size()", is(3))
                .body("items[0].after.holidays.size()", is(0));
    }

    @Test
    void days_of_another_year_and_days_given_twice_are_refused_where_they_stand() {
        refused(
                        Given.as(Tokens.admin())
                                .body(SONGKRAN.replace("2037-04-13", "2038-04-13")
                                        .replace("04-15", "04-14"))
                                .put("/api/v1/holidays/2581"),
                        422,
                        "holiday-invalid")
                .body("errors.pointer", contains("/holidays/1/day", "/holidays/2/day"))
                .body("errors.code", contains("holiday-outside-year", "holiday-outside-year"));
        refused(
                        Given.as(Tokens.admin())
                                .body(SONGKRAN.replace("04-15", "04-14"))
                                .put("/api/v1/holidays/2580"),
                        422,
                        "holiday-invalid")
                .body("errors.pointer", contains("/holidays/2/day"))
                .body("errors.code", contains("holiday-twice"));

        refused(given().get("/api/v1/holidays/2581"), 404, "holidays-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023", "พ.ศ.", "25", "99999"})
    void what_is_no_buddhist_year_is_refused(String year) {
        refused(given().get("/api/v1/holidays/" + year), 400, "invalid-value");
    }

    @Test
    void holidays_are_entered_by_the_hub_only() {
        refused(
                Given.as(Tokens.province(Given.PROVINCE)).body(SONGKRAN).put("/api/v1/holidays/2582"),
                403,
                "forbidden");
        refused(
                Given.as(Tokens.admin())
                        .body(SONGKRAN.replace("FIXED", "WEEKLY"))
                        .put("/api/v1/holidays/2580"),
                400,
                "invalid-value");
    }
}
