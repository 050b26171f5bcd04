package org.itahub.reporting.province;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class OverviewApiTest {
    private static final String PROVINCE = "ลำปาง";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void three_agencies_two_results_one_plan_and_five_reports() {
        if (!told) {
            readModel.given(
                    readModel.agency("2200001", "อบต.หนึ่ง", PROVINCE),
                    readModel.agency("2200002", "อบต.สอง", PROVINCE),
                    readModel.agency("2200003", "อบต.สาม", PROVINCE),
                    readModel.agency("2200004", "อบต.จังหวัดอื่น", "แพร่"),
                    readModel.result("2200001", 2565, 1, 96.99, "AA"),
                    readModel.result("2200002", 2565, 1, 84.99, "B"),
                    readModel.result("2200004", 2565, 1, 50.00, "E"),
                    readModel.publishedPlan("2200001"),
                    readModel.progress("2200001", 0),
                    readModel.progress("2200001", 1),
                    readModel.progress("2200001", 2),
                    readModel.progress("2200001", 3),
                    readModel.progress("2200001", 4));
            told = true;
        }
    }

    @Test
    void the_provinces_officer_sees_its_figures() {
        overview(Tokens.province(PROVINCE), PROVINCE, "2565")
                .statusCode(200)
                .body("agencies", equalTo(3))
                .body("published", equalTo(2))
                .body("mean", equalTo(90.99f))
                .body("levels.code", equalTo(List.of("AA", "B")))
                .body("target.threshold", equalTo(85.0f))
                .body("target.wantedShare", equalTo(80.0f))
                .body("target.reached", equalTo(1))
                .body("target.share", equalTo(50.0f))
                .body("target.met", equalTo(false))
                .body("planYear", equalTo(2566))
                .body("plans.none", equalTo(2))
                .body("plans.published", equalTo(1));
    }

    @Test
    void an_accepted_report_shows_in_its_quarter() {
        overview(Tokens.admin(), PROVINCE, "2565")
                .body("quarters[0].quarter", equalTo(1))
                .body("quarters[0].dueDate", equalTo("2023-01-16"))
                .body("quarters[0].due", equalTo(5))
                .body("quarters[0].submitted", equalTo(3))
                .body("quarters[0].accepted", equalTo(2))
                .body("quarters[0].returned", equalTo(1))
                .body("quarters[0].late", equalTo(2))
                .body("quarters[1].accepted", equalTo(1))
                .body("quarters[3].dueDate", equalTo("2023-10-16"));
    }

    @Test
    void a_year_without_results_has_no_mean_no_target_and_no_share() {
        overview(Tokens.admin(), PROVINCE, "2560")
                .statusCode(200)
                .body("published", equalTo(0))
                .body("mean", nullValue())
                .body("target.threshold", nullValue())
                .body("target.wantedShare", nullValue())
                .body("target.share", nullValue())
                .body("target.met", equalTo(false))
                .body("quarters[0].due", equalTo(0));
    }

    @Test
    void a_system_needs_the_scope() {
        overview(Tokens.system("overview:read"), PROVINCE, "2565").statusCode(200);
        refused(overview(Tokens.system("plans:read"), PROVINCE, "2565"), 404, "province-not-in-scope");
    }

    @Test
    void another_province_is_as_if_it_were_not_there() {
        refused(overview(Tokens.province("แพร่"), PROVINCE, "2565"), 404, "province-not-in-scope");
        refused(overview(Tokens.admin(), "ไม่มีจังหวัดนี้", "2565"), 404, "province-not-in-scope");
    }

    @Test
    void who_is_not_known_or_has_another_role_is_refused() {
        given().get("/api/v1/provinces/{province}/overview/2565", PROVINCE)
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
        refused(overview(Tokens.officer("2200001"), PROVINCE, "2565"), 403, "forbidden");
    }

    @Test
    void a_year_that_is_none_is_refused_by_name() {
        refused(overview(Tokens.admin(), PROVINCE, "2022"), 400, "invalid-value");
    }

    private static ValidatableResponse overview(String token, String province, String year) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/provinces/{province}/overview/{year}", province, year)
                .then();
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).contentType("application/problem+json").body("code", equalTo(code));
    }
}
