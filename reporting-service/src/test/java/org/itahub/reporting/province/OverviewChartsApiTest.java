package org.itahub.reporting.province;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class OverviewChartsApiTest {
    private static final String PROVINCE = "พังงา";
    private static final Map<String, String> ENGLISH = Map.of("language", "en");

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void two_agencies_one_result_one_plan_and_five_reports() {
        if (!told) {
            readModel.given(
                    readModel.agency("2829001", "อบต.หนึ่ง", PROVINCE),
                    readModel.agency("2829002", "อบต.สอง", PROVINCE),
                    readModel.result("2829001", 2565, 1, 96.99, "AA"),
                    readModel.publishedPlan("2829001"),
                    readModel.progress("2829001", 0),
                    readModel.progress("2829001", 1),
                    readModel.progress("2829001", 2),
                    readModel.progress("2829001", 3),
                    readModel.progress("2829001", 4));
            told = true;
        }
    }

    @Test
    void the_provinces_officer_gets_a_picture_that_says_its_figures_in_thai() {
        chart(Tokens.province(PROVINCE), "levels", "2565", Map.of())
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", "private, no-cache")
                .body("svg.@lang", equalTo("th"))
                .body("svg.@role", equalTo("img"))
                .body("svg.title", equalTo("จำนวนหน่วยงานตามระดับ ปีงบประมาณ พ.ศ.\u00a0๒๕๖๕"))
                .body("svg.desc", containsString("ระดับ\u00a0AA ๑\u00a0แห่ง"));
    }

    @Test
    void quarters_show_how_far_the_reports_on_the_next_years_plans_have_come() {
        chart(Tokens.admin(), "quarters", "2565", ENGLISH)
                .statusCode(200)
                .body("svg.@lang", equalTo("en"))
                .body("svg.title", equalTo("Quarterly progress of the plans of 2566"))
                .body(
                        "svg.desc",
                        containsString("Quarter\u00a01: 5\u00a0due, 2 accepted, 1 under review, 1 returned, 1 not"))
                .body("svg.text", hasItem("5\u00a0reports due"));
    }

    @Test
    void the_digits_are_those_asked_for() {
        chart(Tokens.admin(), "levels", "2565", Map.of("numerals", "arabic")).body("svg.title", containsString("2565"));
        chart(Tokens.admin(), "levels", "2565", Map.of("language", "en", "numerals", "thai"))
                .body("svg.title", containsString("๒๕๖๕"));
    }

    @Test
    void a_year_without_figures_has_a_picture_that_says_so() {
        chart(Tokens.admin(), "levels", "2560", ENGLISH)
                .statusCode(200)
                .body("svg.text", equalTo("No agency has published a result yet"));
        chart(Tokens.admin(), "quarters", "2560", ENGLISH)
                .statusCode(200)
                .body("svg.text", equalTo("No report is due"));
    }

    @Test
    void who_has_the_picture_is_not_sent_it_again() {
        String tag = chart(Tokens.admin(), "levels", "2565", ENGLISH).extract().header("ETag");
        given().auth()
                .oauth2(Tokens.admin())
                .header("If-None-Match", tag)
                .queryParams(ENGLISH)
                .get("/api/v1/provinces/{province}/charts/levels/2565", PROVINCE)
                .then()
                .statusCode(304);
        chart(Tokens.admin(), "levels", "2565", Map.of()).header("ETag", not(equalTo(tag)));
    }

    @Test
    void nothing_in_it_needs_more_than_a_strict_page_allows() {
        String svg =
                chart(Tokens.admin(), "quarters", "2565", ENGLISH).extract().asString();
        assertFalse(svg.matches("(?s).*(style=|<style|<script|href=|on\\w+=).*"), svg);
    }

    @Test
    void a_chart_that_there_is_not_is_refused_by_name() {
        refused(chart(Tokens.admin(), "planets", "2565", Map.of()), 404, "unknown-chart");
    }

    @Test
    void a_year_a_language_and_digits_that_are_none_are_refused() {
        refused(chart(Tokens.admin(), "levels", "2022", Map.of()), 400, "invalid-value");
        refused(chart(Tokens.admin(), "levels", "2565", Map.of("language", "fr")), 400, "invalid-value");
        refused(chart(Tokens.admin(), "levels", "2565", Map.of("numerals", "roman")), 400, "invalid-value");
        refused(chart(Tokens.admin(), "levels", "2565", Map.of("colour", "red")), 400, "unknown-parameter");
    }

    @Test
    void another_province_is_as_if_it_were_not_there() {
        refused(chart(Tokens.province("แพร่"), "levels", "2565", Map.of()), 404, "province-not-in-scope");
        refused(chart(Tokens.system("plans:read"), "levels", "2565", Map.of()), 404, "province-not-in-scope");
        chart(Tokens.system("overview:read"), "levels", "2565", Map.of()).statusCode(200);
    }

    @Test
    void a_province_without_agencies_is_refused_to_an_administrator_too() {
        given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/provinces/{province}/charts/levels/2565", "ไม่มีจังหวัดนี้")
                .then()
                .statusCode(404)
                .body("code", equalTo("province-not-in-scope"));
    }

    @Test
    void who_is_not_known_or_has_another_role_is_refused() {
        given().get("/api/v1/provinces/{province}/charts/levels/2565", PROVINCE)
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
        refused(chart(Tokens.officer("2829001"), "levels", "2565", Map.of()), 403, "forbidden");
    }

    private static ValidatableResponse chart(String token, String chart, String year, Map<String, String> wishes) {
        return given().auth()
                .oauth2(token)
                .queryParams(wishes)
                .get("/api/v1/provinces/{province}/charts/{chart}/{year}", PROVINCE, chart, year)
                .then();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("code", equalTo(code));
    }
}
