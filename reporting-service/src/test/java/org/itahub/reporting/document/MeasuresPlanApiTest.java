package org.itahub.reporting.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.itahub.reporting.document.Asking.refused;
import static org.itahub.reporting.document.Asking.whileFull;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.itahub.embedded.test.HubServers;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class MeasuresPlanApiTest {
    private static final String AGENCY = "2100002";
    private static final String PLAN = "/api/v1/agencies/" + AGENCY + "/documents/measures-plan/2566";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @Inject
    TypesettingPlaces places;

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

    @ParameterizedTest
    @EnumSource(value = DocumentFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PNG")
    void the_public_reads_the_plan_in_every_format_by_suffix_or_by_accept(DocumentFormat format) {
        Response bySuffix = ok(given().accept("image/png"), PLAN + "." + format.suffix());
        Response byAccept = ok(given().accept(bare(format)), PLAN);

        assertEquals(bare(format), byAccept.contentType().replaceAll(";.*", ""));
        Function<byte[], Object> content =
                switch (format) {
                    case HTML -> CellsOf::html;
                    case PDF -> PdfText::of;
                    case DOCX -> CellsOf::docx;
                    case XLSX -> CellsOf::xlsx;
                    case CSV -> CellsOf::csv;
                    case JSON -> CellsOf::json;
                    case PNG -> throw new IllegalArgumentException("A plan is no picture");
                };
        assertEquals(content.apply(bySuffix.asByteArray()), content.apply(byAccept.asByteArray()));
        assertTrue(content.apply(bySuffix.asByteArray())
                .toString()
                .replaceAll("\\s", "")
                .contains("ทะเบียนยืมคืน"));
    }

    @ParameterizedTest
    @EnumSource(value = DocumentFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PNG")
    void a_reader_who_has_the_plan_in_that_format_layout_and_digits_is_told_so(DocumentFormat format) {
        String path = PLAN + "." + format.suffix();
        String tag = ok(given(), path).header("ETag");

        given().header("If-None-Match", tag).get(path).then().statusCode(304).header("ETag", equalTo(tag));
        given().header("If-None-Match", tag)
                .get(path + "?layout=by-item")
                .then()
                .statusCode(200);
        given().header("If-None-Match", tag)
                .get(path + "?numerals=arabic")
                .then()
                .statusCode(200);
    }

    @Test
    void a_program_reads_figures_and_days_from_the_json() {
        given().get(PLAN + ".json")
                .then()
                .statusCode(200)
                .body("title", equalTo("แผนมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"))
                .body("subtitles[1]", equalTo("อบต.น้ำปี้"))
                .body("blocks[1].id", equalTo("IIT"))
                .body("blocks[1].rows[1].no", equalTo(1))
                .body("blocks[1].rows[1].score", equalTo(91.38f))
                .body("blocks[1].rows[1].finishedBy", equalTo("2023-09-30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"by-instrument", "split-at-90", "by-indicator", "weak-points", "by-item"})
    void each_layout_can_be_had(String layout) {
        ok(given().queryParam("layout", layout), PLAN + ".html");
    }

    @Test
    void by_instrument_is_what_a_caller_gets_who_does_not_care() {
        assertArrayEquals(
                ok(given().queryParam("layout", "by-instrument"), PLAN).asByteArray(),
                ok(given(), PLAN).asByteArray());
    }

    @Test
    void a_layout_that_there_is_not_or_not_for_the_kind_is_refused() {
        refused(given().queryParam("layout", "d"), PLAN, 400, "invalid-value");
        String report = PLAN.replace("measures-plan/2566", "yearly-report/2565");
        refused(given().queryParam("layout", "by-item"), report, 400, "invalid-value");
    }

    @Test
    void a_year_without_a_published_plan_and_an_unknown_agency_have_none() {
        refused(given(), PLAN.replace("2566", "2565"), 404, "plan-not-published");
        refused(given(), PLAN.replace(AGENCY, "9999999"), 404, "agency-not-in-scope");
    }

    @Test
    void a_format_that_there_is_not_is_refused() {
        refused(given().accept("image/png"), PLAN, 406, "not-acceptable");
        refused(given(), PLAN + ".odt", 406, "not-acceptable");
    }

    @Test
    void a_file_is_saved_under_a_thai_name_by_every_browser() {
        String saved = ok(given(), PLAN + ".docx").header("Content-Disposition");
        String shown = ok(given(), PLAN + ".pdf").header("Content-Disposition");

        assertTrue(saved.startsWith("attachment; filename=\"measures-plan-2100002-2566.docx\"; filename*=UTF-8''"));
        assertTrue(shown.startsWith("inline; "));
        assertEquals(
                "แผนมาตรการ-อบต.น้ำปี้-2566.docx",
                URLDecoder.decode(saved.substring(saved.indexOf("''") + 2), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(value = DocumentFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PNG")
    void while_all_places_are_taken_only_costly_formats_are_refused(DocumentFormat format) {
        whileFull(places, () -> {
            if (format.costly()) {
                refused(given(), PLAN + "." + format.suffix(), 503, "unavailable");
            } else {
                ok(given(), PLAN + "." + format.suffix());
            }
        });
    }

    @Test
    void no_browser_runs_anything_in_it() {
        given().get(PLAN).then().header("Content-Security-Policy", containsString("default-src 'none'"));
    }

    private static String bare(DocumentFormat format) {
        return format.mediaType().getType() + "/" + format.mediaType().getSubtype();
    }

    private static Response ok(RequestSpecification request, String path) {
        return request.get(path).then().statusCode(200).extract().response();
    }
}
