package org.itahub.reporting.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
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
class ProvinceDocumentsApiTest {
    private static final String PROVINCE = "สตูล";
    private static final String DOCUMENTS = "/api/v1/provinces/" + PROVINCE + "/documents/";
    private static final String SUMMARY = DOCUMENTS + "province-summary/2565";
    private static final String FOLLOW_UP = DOCUMENTS + "province-follow-up/2566";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void three_agencies_two_results_one_plan_and_its_reports() {
        if (!told) {
            readModel.given(
                    readModel.agency("2910001", "อบต.น้ำปี้", PROVINCE),
                    readModel.agency("2910002", "อบต.สอง", PROVINCE),
                    readModel.agency("2910003", "อบต.สาม", PROVINCE),
                    readModel.result("2910001", 2564, 1, 81.39, "B"),
                    readModel.result("2910001", 2565, 1, 96.99, "AA"),
                    readModel.result("2910002", 2565, 1, 84.99, "B"),
                    readModel.publishedPlan("2910001"),
                    readModel.progress("2910001", 0),
                    readModel.progress("2910001", 1),
                    readModel.progress("2910001", 2));
            told = true;
        }
    }

    @ParameterizedTest
    @EnumSource(value = DocumentFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PNG")
    void the_provinces_officer_has_both_in_every_format_by_suffix_and_by_accept(DocumentFormat format) {
        for (String path : new String[] {SUMMARY, FOLLOW_UP}) {
            String type =
                    format.mediaType().getType() + "/" + format.mediaType().getSubtype();
            Response bySuffix = ok(officer().accept("image/png"), path + "." + format.suffix());
            Response byAccept = ok(officer().accept(type), path);

            assertEquals(type, bySuffix.contentType().replaceAll(";.*", ""));
            assertEquals(bySuffix.header("ETag"), byAccept.header("ETag"));
            assertEquals("private, no-cache", byAccept.header("Cache-Control"));
        }
    }

    @Test
    void the_summary_tells_each_agencys_score_level_change_and_plan() {
        officer()
                .get(SUMMARY + ".json")
                .then()
                .statusCode(200)
                .body(rows("agencies") + ".agency.flatten()", equalTo(List.of("อบต.น้ำปี้", "อบต.สอง", "อบต.สาม")))
                .body(rows("agencies") + "[0].rank", equalTo(1))
                .body(rows("agencies") + "[0].score", equalTo(96.99f))
                .body(rows("agencies") + "[0].before", equalTo(81.39f))
                .body(rows("agencies") + "[0].change", equalTo(15.6f))
                .body(rows("agencies") + "[0].plan[0]", equalTo("เผยแพร่แล้ว"))
                .body(rows("agencies") + "[1].change", nullValue())
                .body(rows("agencies") + "[1].plan[0]", equalTo("ยังไม่จัดทำ"))
                .body(rows("agencies") + "[2].rank", nullValue())
                .body(rows("agencies") + "[2].level[0]", equalTo("ยังไม่มีผลที่เผยแพร่"))
                .body(rows("target") + "[0].reached", equalTo(1))
                .body(rows("target") + "[0].share", equalTo(50.0f))
                .body(rows("target") + "[0].verdict[0]", equalTo("ยังไม่บรรลุเป้าหมาย"))
                .body(rows("levels") + ".size()", equalTo(2))
                .body(rows("heat-map") + "[0].i10", equalTo(100.0f))
                .body(rows("heat-map") + "[2].i10", nullValue());
    }

    @Test
    void the_follow_up_tells_of_plans_reports_and_who_is_late() {
        officer()
                .get(FOLLOW_UP + ".json?quarter=1")
                .then()
                .statusCode(200)
                .body(rows("plans") + ".agencies", equalTo(List.of(1, 0, 0, 0, 2)))
                .body(rows("agencies") + "[0].due", equalTo(5))
                .body(rows("agencies") + "[0].accepted", equalTo(2))
                .body(rows("agencies") + "[0].missing", equalTo(2))
                .body(rows("agencies") + "[0].verdict[0]", equalTo("ล่าช้า"))
                .body(rows("agencies") + "[1].verdict[0]", equalTo("ยังไม่มีแผนที่เผยแพร่"))
                .body(rows("late") + ".size()", equalTo(1))
                .body(rows("late") + "[0].dueDate", equalTo("2023-01-16"))
                .body(rows("late") + "[0].missing", equalTo(2));
    }

    @Test
    void without_a_quarter_it_is_of_the_last_that_is_over() {
        officer().get(FOLLOW_UP + ".json").then().body("subtitles[0]", startsWith("ไตรมาสที่\u00a04"));
        officer()
                .get(FOLLOW_UP.replace("2566", "2699") + ".json")
                .then()
                .body("subtitles[0]", startsWith("ไตรมาสที่\u00a01"));
    }

    @Test
    void a_reader_who_has_it_is_told_so() {
        String tag = ok(officer(), SUMMARY + ".xlsx").header("ETag");

        officer().header("If-None-Match", tag).get(SUMMARY + ".xlsx").then().statusCode(304);
        officer()
                .header("If-None-Match", tag)
                .get(SUMMARY + ".xlsx?numerals=arabic")
                .then()
                .statusCode(200);
    }

    @Test
    void a_file_is_saved_under_a_thai_name_by_every_browser() {
        String saved = ok(officer(), FOLLOW_UP + ".docx?quarter=1").header("Content-Disposition");

        assertTrue(saved.startsWith("attachment; filename=\"province-follow-up-2566-q1.docx\"; filename*=UTF-8''"));
        assertEquals(
                "ติดตามแผนและรายงาน-จังหวัดสตูล-2566-ไตรมาสที่ 1.docx",
                URLDecoder.decode(saved.substring(saved.indexOf("''") + 2), StandardCharsets.UTF_8));
    }

    @Test
    void both_are_had_in_english_with_the_agencies_english_names() {
        officer()
                .get(SUMMARY + ".json?language=en")
                .then()
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("subtitles", equalTo(List.of("Fiscal year B.E. 2565", "Satun Province")))
                .body(rows("agencies") + ".agency.flatten()", equalTo(List.of("2910001", "2910002", "2910003")))
                .body(rows("agencies") + "[2].level[0]", equalTo("No published result"));
        officer()
                .get(FOLLOW_UP + ".json?quarter=1&language=en")
                .then()
                .statusCode(200)
                .body(rows("agencies") + "[0].verdict[0]", equalTo("Late"));
        refused(officer().queryParam("language", "zh"), SUMMARY, 400, "invalid-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {SUMMARY, FOLLOW_UP})
    void only_those_who_watch_the_province_may_read_it(String path) {
        ok(as(Tokens.admin()), path);
        ok(as(Tokens.system("overview:read")), path);
        refused(as(Tokens.system("plans:read")), path, 404, "province-not-in-scope");
        refused(as(Tokens.province("แพร่")), path, 404, "province-not-in-scope");
        refused(as(Tokens.officer("2910001")), path, 403, "forbidden");
        refused(given(), path, 401, "unauthenticated");
    }

    @Test
    void what_there_is_not_is_refused_by_its_name() {
        refused(officer(), DOCUMENTS + "measures-plan/2566", 404, "unknown-document-kind");
        refused(given(), "/api/v1/agencies/2910001/documents/province-summary/2565", 404, "unknown-document-kind");
        refused(officer(), SUMMARY + ".odt", 406, "not-acceptable");
        refused(officer(), DOCUMENTS + "province-summary/2022", 400, "invalid-value");
        refused(officer().queryParam("quarter", "5"), FOLLOW_UP, 400, "invalid-value");
        refused(officer().queryParam("quarter", "1"), SUMMARY, 400, "invalid-value");
        refused(officer().queryParam("numerals", "roman"), SUMMARY, 400, "invalid-value");
        refused(officer().queryParam("layout", "by-item"), SUMMARY, 400, "unknown-parameter");
        String nowhere = SUMMARY.replace(PROVINCE, "ไม่มีจังหวัดนี้");
        refused(as(Tokens.admin()), nowhere, 404, "province-not-in-scope");
        officer().queryParam("quarter", "x").get(FOLLOW_UP).then().body("errors.pointer", hasItem("quarter"));
    }

    private static String rows(String table) {
        return "blocks.find { it.id == '" + table + "' }.rows";
    }

    private static RequestSpecification officer() {
        return as(Tokens.province(PROVINCE));
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    private static Response ok(RequestSpecification request, String path) {
        return request.get(path).then().statusCode(200).extract().response();
    }

    private static void refused(RequestSpecification request, String path, int status, String code) {
        request.get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }
}
