package org.itahub.reporting.document.wording;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Own wordings of the documents of a plan's progress. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class ProgressWordingTest {
    private static final String AGENCY = "2300102";
    private static final String DOCUMENTS = "/api/v1/agencies/" + AGENCY + "/documents/";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void a_published_plan_and_a_report() {
        if (!told) {
            readModel.given(
                    readModel.agency(AGENCY, "อบต.น้ำปั้ว", "ยโสธร"),
                    readModel.publishedPlan(AGENCY),
                    readModel.progress(AGENCY, 0));
            told = true;
        }
    }

    @AfterEach
    void no_wording_is_left() {
        new Sql(dataSource).update("DELETE FROM own_wording WHERE agency_code = ?", AGENCY);
    }

    @Test
    void the_list_has_a_kinds_own_sentences_first_then_those_that_it_shares() {
        officer()
                .get(DOCUMENTS + "quarterly-progress/texts")
                .then()
                .statusCode(200)
                .body("items[0].key", equalTo("title"))
                .body("items.key", hasItems("subtitle.cumulative", "so-far", "state.done", "period.quarter"));
        officer()
                .get(DOCUMENTS + "progress-report/texts/sign-off")
                .then()
                .statusCode(200)
                .body("defaultEn", equalTo("Approval of the plan"));
    }

    @Test
    void a_wording_holds_for_its_kind_alone() {
        officer()
                .body(Map.of("ownTh", "เสร็จแล้ว", "ownEn", "Finished"))
                .put(DOCUMENTS + "progress-report/texts/state.done")
                .then()
                .statusCode(201);

        html("progress-report/2566.html").body(containsString("เสร็จแล้ว"));
        html("progress-report/2566.html?language=en").body(containsString("Finished"));
        html("quarterly-progress/2566.html?quarter=1").body(containsString("ดำเนินการแล้วเสร็จ"));
    }

    @Test
    void a_preview_of_quarterly_progress_goes_through_all_quarters_in_both_scopes() {
        preview("quarterly-progress", "subtitle", "{quarter}")
                .body("th.basis", equalTo("FIGURES"))
                .body("th.texts.size()", equalTo(4));
        preview("quarterly-progress", "so-far", "{measures} {reported}").body("th.texts.text", equalTo(List.of("๕ ๑")));
        preview("progress-report", "subtitle", "ปี {fiscalYear}").body("th.texts.text", equalTo(List.of("ปี ๒๕๖๖")));
    }

    private static ValidatableResponse preview(String kind, String key, String wording) {
        return officer()
                .body(Map.of("ownTh", wording, "fiscalYear", 2566))
                .post(DOCUMENTS + kind + "/texts/" + key + "/preview")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse html(String path) {
        return given().get(DOCUMENTS + path).then().statusCode(200);
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.officer(AGENCY)).contentType("application/json");
    }
}
