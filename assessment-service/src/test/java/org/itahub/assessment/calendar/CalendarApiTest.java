package org.itahub.assessment.calendar;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Refusals.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class CalendarApiTest {

    @Test
    void a_year_that_nobody_has_set_has_the_usual_calendar() {
        anybody()
                .get(path(2599))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("set", is(false))
                .body("entry.first", is("2056-03-01"))
                .body("announcement", is("2056-08-01"));
    }

    @Test
    void the_hub_sets_a_calendar_and_changes_it_over_the_version_that_it_read() {
        put(2571, calendar(2571, "2028-03-05"), null).then().statusCode(201).header("ETag", "\"1\"");
        put(2571, calendar(2571, "2028-03-05"), "\"1\"").then().statusCode(200).header("ETag", "\"1\"");
        put(2571, calendar(2571, "2028-03-06"), "\"1\"").then().statusCode(200).header("ETag", "\"2\"");

        anybody()
                .get(path(2571))
                .then()
                .header("ETag", "\"2\"")
                .body("set", is(true))
                .body("entry.first", is("2028-03-06"));
        refused(put(2571, calendar(2571, "2028-03-07"), null), 428, "precondition-required");
        refused(put(2571, calendar(2571, "2028-03-07"), "\"1\""), 412, "precondition-failed");
        as(Tokens.admin())
                .get("/api/v1/audit-records?action=calendar.put&limit=2")
                .then()
                .body("items.subject", hasItems(path(2571), path(2571)))
                .body("items[0].before.entry.first", is("2028-03-05"))
                .body("items[0].after.entry.first", is("2028-03-06"));
    }

    @Test
    void whoever_read_the_usual_calendar_may_say_so() {
        refused(put(2572, calendar(2572, "2029-03-05"), "\"7\""), 412, "precondition-failed");
        put(2572, calendar(2572, "2029-03-05"), "\"0\"").then().statusCode(201);
    }

    @Test
    void windows_that_do_not_follow_each_other_are_refused_and_nothing_is_stored() {
        String reversed = calendar(2573, "2030-03-05").replace("2030-04-30", "2030-03-01");
        refused(put(2573, reversed, null), 422, "calendar-window-reversed")
                .body("errors[0].pointer", is("/entry/last"));
        String overlapping = calendar(2573, "2030-03-05").replace("2030-05-01", "2030-04-30");
        refused(put(2573, overlapping, null), 422, "calendar-out-of-order")
                .body("errors[0].pointer", is("/scoring/first"));
        String outside = calendar(2573, "2030-03-05").replace("2030-08-01", "2030-10-01");
        refused(put(2573, outside, null), 422, "calendar-outside-year").body("errors[0].pointer", is("/announcement"));
        String twice = reversed.replace("2030-08-01", "2030-10-01");
        refused(put(2573, twice, null), 422, "calendar-refused").body("errors.size()", is(2));
        anybody().get(path(2573)).then().body("set", is(false));
    }

    @Test
    void only_the_hub_sets_calendars_and_only_of_fiscal_years() {
        refused(anybody().body(calendar(2574, "2031-03-05")).put(path(2574)), 401, "unauthenticated");
        refused(
                as(Tokens.province(Api.PROVINCE))
                        .body(calendar(2574, "2031-03-05"))
                        .put(path(2574)),
                403,
                "forbidden");
        refused(anybody().get(path(2700)), 404, "calendar-not-found");
        refused(put(2499, calendar(2574, "2031-03-05"), null), 404, "calendar-not-found");
        refused(put(2574, "{\"entry\": {\"first\": \"2031-03-05\"}}", null), 400, "invalid-value");
        refused(put(2574, "{\"entry\": {\"first\": \"5 March\"}}", null), 400, "invalid-value");
    }

    private static Response put(int year, String body, String ifMatch) {
        var admin = as(Tokens.admin()).body(body);
        return ifMatch == null
                ? admin.put(path(year))
                : admin.header("If-Match", ifMatch).put(path(year));
    }

    private static String path(int year) {
        return "/api/v1/assessment-calendars/" + year;
    }

    private static String calendar(int year, String entryFrom) {
        int calendarYear = year - 543;
        return """
                {"entry": {"first": "%2$s", "last": "%1$d-04-30"}, "scoring": {"first": "%1$d-05-01", "last": "%1$d-05-31"},
                 "explanation": {"first": "%1$d-06-01", "last": "%1$d-06-15"},
                 "confirmation": {"first": "%1$d-06-16", "last": "%1$d-06-30"}, "announcement": "%1$d-08-01"}""".formatted(calendarYear, entryFrom);
    }
}
