package org.itahub.measures.reminders;

import static io.restassured.RestAssured.given;
import static org.itahub.measures.reminders.Reminding.ledger;
import static org.itahub.measures.reminders.Reminding.runAt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A deadline that moves is noticed at the next run of the job, not at the next day's look. */
@HubTest
class MovedDeadlineTest {
    private static final String DAY_BEFORE = "DAYS_1_BEFORE AGENCY_OFFICER sent";
    private static final String HOLIDAYS = "/api/v1/holidays/2566";

    @AfterEach
    void other_tests_rest_on_the_ordinary_rule() {
        rule(15);
    }

    @Test
    void a_rule_that_makes_tomorrow_the_due_day_is_reminded_of_today() {
        String code = watched("2023-01-03T08:30", "2023-01-04T08:30");

        rule(5);
        runAt("2023-01-04T09:01");

        assertEquals(DAY_BEFORE, ledger(code).getLast());
    }

    @Test
    void an_extension_that_is_cut_short_is_reminded_of_on_the_same_day() {
        String code = Given.publishedPlan();
        extend(code, "2023-02-20");
        look(code, "2023-02-09T08:30", "2023-02-10T08:30");
        assertTrue(ledger(code).stream().noneMatch(DAY_BEFORE::equals));

        extend(code, "2023-02-11");
        runAt("2023-02-10T09:01");

        assertEquals(DAY_BEFORE, ledger(code).getLast());
    }

    @Test
    void a_holiday_that_is_taken_back_is_reminded_of_on_the_same_day() {
        JsonPath announced = given().get(HOLIDAYS).jsonPath();
        List<Map<String, Object>> days = new ArrayList<>(announced.getList("holidays"));
        List<Map<String, Object>> more = new ArrayList<>(days);
        for (String day : List.of("2023-01-16", "2023-01-17", "2023-01-18")) {
            more.add(Map.of("day", day, "nameTh", "วันหยุดพิเศษ", "nameEn", "Special holiday", "kind", "SPECIAL"));
        }
        holidays(more);
        String code = watched("2023-01-14T08:30", "2023-01-15T08:30");
        assertTrue(ledger(code).stream().noneMatch(DAY_BEFORE::equals));

        holidays(days);
        runAt("2023-01-15T09:01");

        assertEquals(DAY_BEFORE, ledger(code).getLast());
    }

    @Test
    void a_ladder_that_is_climbed_is_not_looked_at_because_a_deadline_moved() {
        String code = Given.publishedPlan();
        look(code, "2023-12-31T08:00");

        rule(5);

        assertEquals(
                4,
                Reminding.count(
                        "SELECT count(*) FROM reminder_watch WHERE agency_code = ? AND next_look IS NULL", code));
    }

    private static String watched(String... moments) {
        String code = Given.publishedPlan();
        look(code, moments);
        return code;
    }

    private static void look(String code, String... moments) {
        Reminding.sql()
                .update("UPDATE measures_plan SET published_at = '2022-09-01 10:00+07' WHERE agency_code = ?", code);
        for (String moment : moments) {
            runAt(moment);
        }
    }

    private static void rule(int day) {
        Given.as(Tokens.admin())
                .header("If-Match", "*")
                .body(Map.of("dayOfMonth", day, "workingDayRule", "NEXT_WORKING_DAY", "daysUntilLocked", 30))
                .put("/api/v1/deadline-rule")
                .then()
                .statusCode(200);
    }

    private static void extend(String code, String until) {
        Given.as(Tokens.province(Given.PROVINCE))
                .body(Map.of("fiscalYear", 2566, "quarter", 1, "until", until, "reason", "น้ำท่วม"))
                .post("/api/v1/agencies/" + code + "/deadline-extensions")
                .then()
                .statusCode(201);
    }

    private static void holidays(List<Map<String, Object>> days) {
        Given.as(Tokens.admin())
                .header("If-Match", "*")
                .body(Map.of("holidays", days))
                .put(HOLIDAYS)
                .then()
                .statusCode(200);
    }
}
