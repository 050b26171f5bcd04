package org.itahub.reporting.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.itahub.reporting.document.Asking.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan in English: headings, columns and sentences; what officers wrote stays Thai. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class EnglishPlanTest {
    private static final String AGENCY = "2100022";
    private static final String PLAN = "/api/v1/agencies/" + AGENCY + "/documents/measures-plan/2566";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void a_published_plan() {
        if (!told) {
            readModel.given(
                    readModel.agency(AGENCY, "อบต.น้ำปี้", "พะเยา"),
                    readModel.result(AGENCY, 2565, 1, 96.99, "AA"),
                    readModel.publishedPlan(AGENCY));
            told = true;
        }
    }

    @Test
    void pages_are_english_with_arabic_digits_and_days_of_the_common_era() {
        String page = new String(english(".html").asByteArray(), StandardCharsets.UTF_8).replace("&nbsp;", "\u00a0");

        assertTrue(page.contains("lang=\"en\""));
        for (String words : List.of(
                "Plan of Measures to Promote Integrity and Transparency",
                "Fiscal year B.E. 2566",
                "It has 5 measures. Published on 21\u00a0November\u00a02022",
                "Finished by",
                "30\u00a0Sep 2023",
                "Approval of the plan")) {
            assertTrue(page.contains(words), words);
        }
        assertTrue(page.contains("ทะเบียนยืมคืน"), "what an officer wrote");
        assertFalse(page.replaceAll("(?s)<style>.*</style>", "").matches("(?s).*[๐-๙].*"));
    }

    @Test
    void a_pdf_says_that_it_is_english_and_numbers_its_pages_so() {
        byte[] pdf = english(".pdf").asByteArray();

        assertEquals("en-GB", PdfText.language(pdf));
        assertTrue(PdfText.of(pdf).contains("Page 1 / "));
        assertTrue(PdfText.of(pdf).replaceAll("[\\s\u00a0]+", " ").contains("30 Sep 2023"));
    }

    @Test
    void word_excel_csv_and_json_are_english_too() {
        assertTrue(CellsOf.docx(english(".docx").asByteArray()).toString().contains("30\u00a0Sep 2023"));
        assertTrue(CellsOf.xlsx(english(".xlsx").asByteArray()).toString().contains("Finished by"));
        assertEquals(
                "Table", CellsOf.csv(english(".csv").asByteArray()).getFirst().getFirst());
        english(".json")
                .then()
                .body("language", equalTo("en"))
                .body("owner", equalTo(AGENCY))
                .body("blocks[0].text", containsString("It has 5 measures"));
    }

    @Test
    void thai_digits_are_had_on_request() {
        given().queryParam("language", "en")
                .queryParam("numerals", "thai")
                .get(PLAN + ".html")
                .then()
                .statusCode(200)
                .body(containsString("Fiscal year B.E. ๒๕๖๖"));
    }

    @Test
    void thai_is_what_a_caller_gets_who_does_not_care() {
        String asked = given().queryParam("language", "th").get(PLAN + ".html").header("ETag");

        assertEquals(asked, given().get(PLAN + ".html").header("ETag"));
        assertNotEquals(asked, english(".html").header("ETag"));
    }

    @Test
    void an_agency_words_english_apart_from_thai() {
        String text = "/api/v1/agencies/" + AGENCY + "/documents/measures-plan/texts/title";
        String thai = given().get(PLAN + ".html").header("ETag");
        var officer = given().auth().oauth2(Tokens.officer(AGENCY)).contentType("application/json");
        String tag = officer.body(Map.of("ownEn", "Our Plan"))
                .put(text)
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");

        assertTrue(english(".html").asString().contains("<h1>Our Plan</h1>"));
        assertEquals(thai, given().get(PLAN + ".html").header("ETag"));
        given().auth()
                .oauth2(Tokens.officer(AGENCY))
                .header("If-Match", tag)
                .delete(text)
                .then()
                .statusCode(204);
    }

    @Test
    void a_saved_file_has_an_english_name() {
        assertTrue(english(".docx").header("Content-Disposition").contains("measures-plan-" + AGENCY + "-2566.docx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"result-analysis", "yearly-report"})
    void the_analysis_and_the_yearly_report_are_had_in_english_too(String kind) {
        given().queryParam("language", "en")
                .get(PLAN.replace("measures-plan/2566", kind + "/2565") + ".html")
                .then()
                .statusCode(200)
                .body(containsString("lang=\"en\""))
                .body(containsString("Comparison of years"))
                .body(containsString("Integrity and Transparency Assessment"));
    }

    @Test
    void so_is_the_infographic_on_paper_and_as_a_picture() {
        String infographic = PLAN.replace("measures-plan/2566", "infographic/2565");

        byte[] pdf =
                given().queryParam("language", "en").get(infographic + ".pdf").asByteArray();
        assertTrue(PdfText.of(pdf).contains("Total score"));
        given().queryParam("language", "en")
                .get(infographic + ".png")
                .then()
                .statusCode(200)
                .contentType("image/png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EN", "english", "zh"})
    void a_language_that_is_none_is_refused(String language) {
        refused(given().queryParam("language", language), PLAN, 400, "invalid-value");
    }

    private static Response english(String suffix) {
        return given().queryParam("language", "en")
                .get(PLAN + suffix)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }
}
