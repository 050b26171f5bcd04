package org.itahub.reporting.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.itahub.reporting.document.Asking.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.itahub.embedded.test.HubServers;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.HubEvents.Event;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class ProgressApiTest {
    private static final String AGENCY = "2100003";
    private static final String DOCUMENTS = "/api/v1/agencies/" + AGENCY + "/documents/";
    private static final String QUARTER = DOCUMENTS + "quarterly-progress/2566";
    private static final String YEAR = DOCUMENTS + "progress-report/2566";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void a_plan_of_two_versions_and_two_quarters_of_reports() {
        if (!told) {
            Event future = readModel.publishedPlan(AGENCY);
            readModel.given(
                    readModel.agency(AGENCY, "อบต.น้ำปี้", "พะเยา"),
                    readModel.publishedPlan(AGENCY),
                    readModel.publishedPlan(AGENCY, 2, ProgressApiTest::replaced),
                    future.withData(future.sequence(), future.data().replace("2566", "2690")),
                    readModel.progress(AGENCY, 0),
                    readModel.progress(AGENCY, 1),
                    readModel.progress(AGENCY, 2),
                    readModel.progress(AGENCY, 3),
                    readModel.progress(AGENCY, 4));
            told = true;
        }
    }

    private static void replaced(ObjectNode plan) {
        plan.put("publishedAt", "2023-02-15T09:00:00+07:00").put("reason", "ปรับตามงบประมาณที่ได้รับ");
        ((ObjectNode) plan.get("measures").get(0)).put("title", "มาตรการที่เขียนใหม่");
    }

    @ParameterizedTest
    @EnumSource(value = DocumentFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PNG")
    void the_public_reads_a_quarter_and_the_year_in_every_format(DocumentFormat format) {
        for (String path :
                new String[] {QUARTER + "." + format.suffix() + "?quarter=2", YEAR + "." + format.suffix()}) {
            String type = given().get(path).then().statusCode(200).extract().contentType();

            assertEquals(format.mediaType().getSubtype(), type.replaceAll(";.*|.*/(?=[^;]*(;|$))", ""));
        }
    }

    @Test
    void a_quarter_says_of_each_measure_what_was_accepted_and_of_others_only_that_they_are_there() {
        json(QUARTER + ".json?quarter=1")
                .body("subtitles[0]", containsString("ไตรมาสที่\u00a01"))
                .body(rows("progress") + ".find {it.no == 1}.percent", equalTo(40))
                .body(rows("progress") + ".find {it.no == 1}.reportedOn", equalTo("2023-01-10"))
                .body(rows("progress") + ".find {it.no == 1}.evidence[1]", containsString("https://"))
                .body(rows("progress") + ".find {it.no == 3}.done", equalTo(null))
                .body(rows("progress") + ".find {it.no == 4}.state[0]", equalTo("อยู่ระหว่างแก้ไขรายงาน"))
                .body(rows("progress") + ".find {it.no == 5}.state[0]", equalTo("ยังไม่ได้รายงาน"))
                .body("blocks.text", hasItem(containsString("5. รับฟังและปรับปรุงงานบริการร่วมกับประชาชน")));
    }

    @Test
    void a_quarter_says_what_changed_since_the_one_before_and_what_a_later_version_changed() {
        String changes = rows("changes");
        json(QUARTER + ".json?quarter=2")
                .body(changes + ".find {it.no == 2 && it.subject[0] == 'ความก้าวหน้า'}.after[0]", containsString("100"))
                .body(
                        changes + ".find {it.no == 1 && it.subject[0] == 'แก้ไขชื่อมาตรการ'}.after[0]",
                        equalTo("มาตรการที่เขียนใหม่"))
                .body(changes + ".find {it.subject[0] == 'ฉบับของแผน'}.reason[0]", equalTo("ปรับตามงบประมาณที่ได้รับ"));
        json(QUARTER + ".json?quarter=1").body(changes + ".subject.flatten()", not(hasItem("ฉบับของแผน")));
    }

    @Test
    void the_quarters_so_far_stand_beside_each_other() {
        json(QUARTER + ".json?quarter=2&scope=cumulative")
                .body(rows("percents") + ".find {it.no == 2}.q1", equalTo(60))
                .body(rows("percents") + ".find {it.no == 2}.q2", equalTo(100))
                .body(rows("percents") + ".find {it.no == 2}.state[0]", equalTo("ดำเนินการแล้วเสร็จ"))
                .body("blocks.find {it.id == 'percents'}.columns.id", contains("no", "measure", "q1", "q2", "state"));
    }

    @Test
    void an_empty_quarter_says_that_nothing_was_reported_and_names_every_measure() {
        json(QUARTER + ".json?quarter=3")
                .body("blocks[0].text", containsString("ยังไม่มีรายงานผลของไตรมาสนี้ และเกินกำหนดแล้ว"))
                .body(rows("progress") + ".state.flatten()", everyItem(equalTo("ยังไม่ได้รายงาน")))
                .body(rows("progress") + ".no", contains(1, 2, 3, 4, 5));
    }

    @Test
    void a_quarter_that_has_not_come_says_when_it_begins() {
        json(QUARTER.replace("2566", "2690") + ".json?quarter=1")
                .body("blocks[0].text", containsString("ไตรมาสนี้เริ่มวันที่ 1\u00a0ตุลาคม\u00a02689"))
                .body(rows("progress") + ".state.flatten()", everyItem(equalTo("ยังไม่ถึงรอบรายงาน")));
        json(YEAR.replace("2566", "2690") + ".json")
                .body("blocks[0].text", containsString("ปีงบประมาณนี้เริ่มวันที่ 1\u00a0ตุลาคม\u00a02689"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?quarter=0", "?quarter=5", "?quarter=abc", "?quarter=", "?quarter=๒", ""})
    void a_quarter_that_there_is_not_is_refused_by_name(String query) {
        given().get(QUARTER + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-value"))
                .body("errors[0].pointer", equalTo("quarter"));
    }

    @ParameterizedTest
    @CsvSource({
        "quarterly-progress/2566?quarter=2&scope=year, scope",
        "quarterly-progress/2566?quarter=2&layout=by-item, layout",
        "progress-report/2566?quarter=2, quarter",
        "measures-plan/2566?scope=cumulative, scope"
    })
    void what_does_not_belong_to_the_kind_is_refused_by_name(String path, String pointer) {
        given().get(DOCUMENTS + path)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-value"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_year_without_a_published_plan_and_an_unknown_agency_have_none() {
        for (String path : new String[] {QUARTER, YEAR}) {
            var request = given().queryParams(path.equals(QUARTER) ? Map.of("quarter", 1) : Map.of());
            refused(request, path.replace("2566", "2565"), 404, "plan-not-published");
            refused(request, path.replace(AGENCY, "9999999"), 404, "agency-not-in-scope");
            refused(request, path.replace("2566", "abcd"), 400, "invalid-value");
        }
    }

    @Test
    void a_reader_who_has_the_quarter_is_told_so_but_not_of_another() {
        String tag = given().get(QUARTER + ".pdf?quarter=1").then().extract().header("ETag");

        given().header("If-None-Match", tag)
                .get(QUARTER + ".pdf?quarter=1")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .get(QUARTER + ".pdf?quarter=2")
                .then()
                .statusCode(200);
        given().header("If-None-Match", tag)
                .get(QUARTER + ".pdf?quarter=1&scope=cumulative")
                .then()
                .statusCode(200);
    }

    @Test
    void a_file_is_saved_under_a_thai_name_with_its_quarter() {
        assertEquals("รายงานความก้าวหน้า-อบต.น้ำปี้-2566-ไตรมาสที่ 2.docx", thaiName(QUARTER + ".docx?quarter=2"));
        assertEquals("รายงานผลการดำเนินการ-อบต.น้ำปี้-2566.pdf", thaiName(YEAR + ".pdf"));
    }

    @Test
    void both_are_had_in_english_with_arabic_digits_and_an_english_file_name() {
        json(QUARTER + ".json?quarter=2&language=en")
                .body("language", equalTo("en"))
                .body("owner", equalTo(AGENCY))
                .body("subtitles[0]", containsString("Quarter\u00a02 (January\u00a02023"))
                .body(rows("progress") + ".find {it.no == 2}.state[0]", equalTo("Completed"));
        json(YEAR + ".html?language=en")
                .body(containsString("Fiscal year B.E. 2566"))
                .body(containsString("Approval of the plan"));
        assertEquals(
                "quarterly-progress-" + AGENCY + "-2566-q2.docx", thaiName(QUARTER + ".docx?quarter=2&language=en"));
    }

    @Test
    void a_page_and_a_pdf_lead_to_the_evidence() {
        String page = given().get(QUARTER + ".html?quarter=1").asString();

        assertTrue(page.contains("https://phitsanulok.example/ita/2566/q1-1.pdf"));
    }

    private static String thaiName(String path) {
        String header = given().get(path).then().statusCode(200).extract().header("Content-Disposition");
        return URLDecoder.decode(header.substring(header.indexOf("''") + 2), StandardCharsets.UTF_8);
    }

    private static ValidatableResponse json(String path) {
        return given().get(path).then().statusCode(200);
    }

    private static String rows(String table) {
        return "blocks.find {it.id == '" + table + "'}.rows";
    }
}
