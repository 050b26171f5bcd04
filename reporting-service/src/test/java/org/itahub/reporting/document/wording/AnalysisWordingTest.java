package org.itahub.reporting.document.wording;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An agency words its analysis and its yearly report, each for itself. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class AnalysisWordingTest {
    private static final String AGENCY = "2300102";
    private static final String DOCUMENTS = "/api/v1/agencies/" + AGENCY + "/documents/";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void a_published_year() {
        if (!told) {
            readModel.given(
                    readModel.agency(AGENCY, "อบต.น้ำคำ", "ยโสธร"),
                    readModel.result(AGENCY, 2565, 1, 96.99, "AA"),
                    readModel.publishedPlan(AGENCY));
            told = true;
        }
    }

    @AfterEach
    void no_wording_is_left() {
        new Sql(dataSource).update("DELETE FROM own_wording WHERE agency_code = ?", AGENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"result-analysis", "yearly-report"})
    void both_list_their_own_sentences_and_those_that_they_share(String kind) {
        officer()
                .get(DOCUMENTS + kind + "/texts")
                .then()
                .statusCode(200)
                .body("items[0].key", equalTo("title"))
                .body("items.key", hasItems("summary", "class.urgent", "column.score"))
                .body("items.find { it.key == 'column.score' }.defaultEn", equalTo("Score"));
    }

    @Test
    void what_both_say_is_worded_for_each_by_itself() {
        put("yearly-report", "part.comparison", Map.of("ownTh", "เทียบกับปีก่อน", "ownEn", "Then and now"))
                .statusCode(201);

        page("yearly-report/2565", "th").body(containsString(". เทียบกับปีก่อน"));
        page("yearly-report/2565", "en").body(containsString(". Then and now"));
        page("result-analysis/2565", "th").body(not(containsString("เทียบกับปีก่อน")));
    }

    @Test
    void the_plan_within_the_yearly_report_has_the_plans_wording() {
        put("measures-plan", "table", Map.of("ownTh", "สิ่งที่เราจะทำ", "ownEn", "What we will do"))
                .statusCode(201);

        page("yearly-report/2565", "th").body(containsString("สิ่งที่เราจะทำ"));
        page("yearly-report/2565", "en").body(containsString("What we will do"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"result-analysis", "yearly-report"})
    void a_preview_shows_the_published_figures(String kind) {
        officer()
                .body(Map.of(
                        "ownTh", "ได้ {total} {#if met}ผ่านเป้าหมาย{/if}",
                        "ownEn", "{agency}: {total}",
                        "fiscalYear", 2565))
                .post(DOCUMENTS + kind + "/texts/summary/preview")
                .then()
                .statusCode(200)
                .body("th.basis", equalTo("FIGURES"))
                .body("th.texts.text", equalTo(List.of("ได้ ๙๖.๙๙ ผ่านเป้าหมาย")))
                .body("en.texts[0].text", containsString(": 96.99"));
    }

    @Test
    void the_infographic_is_worded_like_other_kinds() {
        put("infographic", "card.score", Map.of("ownTh", "คะแนนของเรา", "ownEn", "Our score"))
                .statusCode(201);

        assertTrue(infographic("th").contains("คะแนนของเรา"));
        assertTrue(infographic("en").contains("Our score"));
        officer()
                .body(Map.of("ownEn", "{agency} has {score}", "fiscalYear", 2565))
                .post(DOCUMENTS + "infographic/texts/description/preview")
                .then()
                .statusCode(200)
                .body("en.basis", equalTo("FIGURES"))
                .body("en.texts[0].text", containsString(" has 96.99"));
    }

    private static String infographic(String language) {
        return PdfText.of(given().queryParam("language", language)
                .get(DOCUMENTS + "infographic/2565.pdf")
                .asByteArray());
    }

    private static ValidatableResponse put(String kind, String key, Map<String, String> wording) {
        return officer().body(wording).put(DOCUMENTS + kind + "/texts/" + key).then();
    }

    private static ValidatableResponse page(String document, String language) {
        return given().queryParam("language", language)
                .get(DOCUMENTS + document + ".html")
                .then()
                .statusCode(200);
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.officer(AGENCY)).contentType("application/json");
    }
}
