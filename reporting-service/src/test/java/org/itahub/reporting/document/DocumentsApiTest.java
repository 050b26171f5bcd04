package org.itahub.reporting.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.itahub.reporting.document.Asking.refused;
import static org.itahub.reporting.document.Asking.whileFull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.itahub.embedded.test.HubServers;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class DocumentsApiTest {
    private static final String AGENCY = "2100001";
    private static final String REPORT = "/api/v1/agencies/" + AGENCY + "/documents/yearly-report/2565";
    private static final String PDF = "application/pdf";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @Inject
    TypesettingPlaces places;

    @Inject
    WriteDocument documents;

    @BeforeEach
    void a_published_year() {
        if (!told) {
            readModel.given(
                    readModel.agency(AGENCY, "อบต.น้ำปี้", "พะเยา"),
                    readModel.result(AGENCY, 2565, 1, 96.99, "AA"),
                    readModel.publishedPlan(AGENCY),
                    readModel.progress(AGENCY, 0));
            told = true;
        }
    }

    @Test
    void the_public_reads_the_report_as_pdf_by_suffix_or_by_accept() {
        byte[] bySuffix = get(given().accept("application/json"), REPORT + ".pdf");
        byte[] byAccept = get(given().accept(PDF), REPORT);

        assertEquals(PdfText.of(bySuffix), PdfText.of(byAccept));
        assertTrue(PdfText.of(bySuffix).contains("อบต.น้ำปี้")
                && PdfText.of(bySuffix).contains("๙๖.๙๙"));
    }

    @Test
    void a_caller_who_does_not_care_gets_html_with_thai_numerals() {
        given().get(REPORT)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("อบต.น้ำปี้"))
                .body(containsString("๙๖.๙๙"));
    }

    @Test
    void arabic_numerals_come_on_request() {
        given().queryParam("numerals", "arabic").get(REPORT + ".html").then().body(containsString("96.99"));
        given().queryParam("numerals", "roman")
                .get(REPORT)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-value"))
                .body("errors[0].pointer", equalTo("numerals"));
    }

    @Test
    void a_reader_who_has_the_document_is_told_so() {
        String tag = given().get(REPORT + ".pdf").then().extract().header("ETag");

        given().header("If-None-Match", tag).get(REPORT + ".pdf").then().statusCode(304);
        given().header("If-None-Match", tag).get(REPORT + ".html").then().statusCode(200);
    }

    @Test
    void while_all_places_are_taken_only_those_who_need_a_pdf_set_are_asked_to_come_again() {
        String tag = given().get(REPORT + ".pdf").then().extract().header("ETag");

        whileFull(places, () -> {
            refused(given(), REPORT + ".pdf", 503, "unavailable");
            given().header("If-None-Match", tag)
                    .get(REPORT + ".pdf")
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(tag));
            given().get(REPORT + ".html").then().statusCode(200);
        });

        given().get(REPORT + ".pdf").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yearly-report", "result-analysis", "infographic"})
    void every_format_can_be_had(String kind) {
        for (DocumentFormat format : DocumentKind.parse(kind, DocumentKind.Subject.AGENCY)
                .orElseThrow()
                .formats()) {
            given().get(of(kind, "2565") + "." + format.suffix())
                    .then()
                    .statusCode(200)
                    .contentType(format.mediaType().getType() + "/"
                            + format.mediaType().getSubtype());
        }
    }

    @Test
    void an_analysis_tells_what_the_assessment_service_found() {
        given().get(of("result-analysis", "2565") + ".html")
                .then()
                .body(containsString("สอบทานแล้ว ๑๒ รายการ: ตรงกัน ๑๒"))
                .body(containsString("I๑๔"));
    }

    @Test
    void an_analysis_has_a_thai_file_name_and_is_refused_where_nothing_is_published() {
        given().get(of("result-analysis", "2565") + ".docx")
                .then()
                .header(
                        "Content-Disposition",
                        startsWith(
                                "attachment; filename=\"result-analysis-2100001-2565.docx\"; filename*=UTF-8''%E0%B8%A3"));
        refused(given(), of("result-analysis", "2564"), 404, "result-not-published");
        refused(given(), of("result-analysis", "2565").replace(AGENCY, "9999999"), 404, "agency-not-in-scope");
        refused(given().queryParam("layout", "by-item"), of("result-analysis", "2565"), 400, "invalid-value");
    }

    @Test
    void a_set_is_written_beside_the_places_of_readers() {
        var wanted =
                DocumentRequest.ofAgency(AGENCY, "yearly-report", "2565.pdf", DocumentRequest.Wishes.NONE, List.of());

        whileFull(places, () -> assertTrue(documents.write(wanted).content().get().length > 0));
    }

    @Test
    void a_browser_names_the_download_by_agency_and_year() {
        given().get(REPORT + ".pdf")
                .then()
                .contentType(PDF)
                .header(
                        "Content-Disposition",
                        startsWith("inline; filename=\"yearly-report-2100001-2565.pdf\"; filename*=UTF-8''"));
    }

    @Test
    void a_format_that_there_is_not_is_refused() {
        refused(given().accept("application/zip"), REPORT, 406, "not-acceptable");
        refused(given(), REPORT + ".odt", 406, "not-acceptable");
    }

    @Test
    void a_kind_that_there_is_not_is_refused_by_name() {
        refused(given(), REPORT.replace("yearly-report", "poster"), 404, "unknown-document-kind");
    }

    @Test
    void an_unpublished_year_and_an_unknown_agency_have_no_report() {
        refused(given(), REPORT.replace("2565", "2564"), 404, "result-not-published");
        refused(given(), REPORT.replace(AGENCY, "9999999"), 404, "agency-not-in-scope");
    }

    @Test
    void a_year_that_is_none_and_a_parameter_that_is_not_known_are_refused() {
        refused(given(), REPORT.replace("2565", "2022"), 400, "invalid-value");
        refused(given(), REPORT.replace("2565", "abcd"), 400, "invalid-value");
        refused(given().queryParam("digits", "thai"), REPORT, 400, "unknown-parameter");
    }

    @Test
    void refusals_come_in_thai_for_those_who_read_thai() {
        given().header("Accept-Language", "th")
                .get(REPORT.replace("2565", "2564"))
                .then()
                .body("title", is("ยังไม่มีผลที่เผยแพร่"));
    }

    private static String of(String kind, String year) {
        return "/api/v1/agencies/" + AGENCY + "/documents/" + kind + "/" + year;
    }

    private static byte[] get(RequestSpecification request, String path) {
        return request.get(path)
                .then()
                .statusCode(200)
                .contentType(PDF)
                .extract()
                .asByteArray();
    }
}
