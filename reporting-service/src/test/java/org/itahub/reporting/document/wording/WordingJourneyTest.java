package org.itahub.reporting.document.wording;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class WordingJourneyTest {
    private static final String AGENCY = "2300101";
    private static final String TEXTS = "/api/v1/agencies/" + AGENCY + "/documents/measures-plan/texts";
    private static final String SUBTITLE = TEXTS + "/subtitle";
    private static final String PLAN = "/api/v1/agencies/" + AGENCY + "/documents/measures-plan/2566";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void a_published_plan() {
        if (!told) {
            readModel.given(
                    readModel.agency(AGENCY, "อบต.น้ำปั้ว", "ยโสธร"),
                    readModel.result(AGENCY, 2565, 1, 96.99, "AA"),
                    readModel.publishedPlan(AGENCY));
            told = true;
        }
    }

    @AfterEach
    void no_wording_is_left() {
        new Sql(dataSource).update("DELETE FROM own_wording WHERE agency_code = ?", AGENCY);
    }

    @Test
    void the_list_shows_every_sentence_with_its_variables_and_what_the_agency_says() {
        put(SUBTITLE, Map.of("ownTh", "ปีงบ {fiscalYear}"), null).statusCode(201);

        officer()
                .get(TEXTS)
                .then()
                .statusCode(200)
                .body("items.key", hasItem("introduction"))
                .body("items.key", hasItem("period.quarter"))
                .body("items[0].key", equalTo("title"))
                .body("items[0].ownTh", nullValue())
                .body("items.find { it.key == 'subtitle' }.defaultTh", equalTo("ปีงบประมาณ พ.ศ. {fiscalYear}"))
                .body("items.find { it.key == 'subtitle' }.defaultEn", equalTo("Fiscal year B.E. {fiscalYear}"))
                .body("items.find { it.key == 'subtitle' }.ownTh", equalTo("ปีงบ {fiscalYear}"))
                .body("items.find { it.key == 'subtitle' }.ownEn", nullValue())
                .body("items.find { it.key == 'subtitle' }.variables[0].exampleTh", equalTo(2566))
                .body(
                        "items.find { it.key == 'introduction' }.variables.find { it.name == 'total' }.optional",
                        equalTo(true))
                .body("items.faults.flatten()", hasSize(0));
    }

    @Test
    void a_wording_is_set_changed_and_removed_and_the_documents_follow_with_new_tags() {
        String before = tag();
        Response set = put(SUBTITLE, Map.of("ownTh", "ปีงบ {fiscalYear} (ฉบับประชาชน)"), null)
                .statusCode(201)
                .body("ownTh", equalTo("ปีงบ {fiscalYear} (ฉบับประชาชน)"))
                .extract()
                .response();
        String own = tag();
        assertNotEquals(before, own);
        assertTrue(html().contains("ปีงบ ๒๕๖๖ (ฉบับประชาชน)"));

        put(SUBTITLE, Map.of("ownTh", "ก {fiscalYear}"), null)
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        put(SUBTITLE, Map.of("ownTh", "ก {fiscalYear}"), "\"0\"").statusCode(412);
        Response changed = put(SUBTITLE, Map.of("ownTh", "ปีงบ\n{fiscalYear} <b>"), set.header("ETag"))
                .statusCode(200)
                .extract()
                .response();
        assertTrue(html().contains("ปีงบ ๒๕๖๖ &lt;b&gt;"));
        officer().get(SUBTITLE).then().statusCode(200).header("ETag", changed.header("ETag"));

        officer().delete(SUBTITLE).then().statusCode(428);
        officer().header("If-Match", set.header("ETag")).delete(SUBTITLE).then().statusCode(412);
        officer()
                .header("If-Match", changed.header("ETag"))
                .delete(SUBTITLE)
                .then()
                .statusCode(204);
        officer()
                .header("If-Match", "*")
                .delete(SUBTITLE)
                .then()
                .statusCode(404)
                .body("code", equalTo("own-wording-not-found"));
        assertEquals(before, tag());
    }

    @Test
    void a_tag_from_before_a_removal_fits_nothing_after_it() {
        String first = put(SUBTITLE, Map.of("ownTh", "ก"), null).extract().header("ETag");
        officer().header("If-Match", first).delete(SUBTITLE).then().statusCode(204);
        put(SUBTITLE, Map.of("ownTh", "ข"), null).statusCode(201);

        put(SUBTITLE, Map.of("ownTh", "ค"), first).statusCode(412);
    }

    @Test
    void every_format_and_every_layout_has_the_agencys_words() {
        put(TEXTS + "/column.responsible", Map.of("ownTh", "กองเจ้าของเรื่อง"), null)
                .statusCode(201);

        for (String layout : List.of("by-instrument", "split-at-90", "by-indicator", "weak-points", "by-item")) {
            for (String format : List.of("html", "csv", "json")) {
                given().queryParam("layout", layout)
                        .get(PLAN + "." + format)
                        .then()
                        .statusCode(200)
                        .body(containsString("กองเจ้าของเรื่อง"))
                        .body(not(containsString("ผู้รับผิดชอบ")));
            }
        }
    }

    @Test
    void who_did_what_stands_in_the_audit_trail() {
        String tag = put(SUBTITLE, Map.of("ownTh", "ก", "ownEn", "A"), null)
                .extract()
                .header("ETag");
        officer().header("If-Match", tag).delete(SUBTITLE).then().statusCode(204);

        given().auth()
                .oauth2(Tokens.province("ยโสธร"))
                .queryParam("agency", AGENCY)
                .get("/api/v1/audit-records")
                .then()
                .statusCode(200)
                .body("items[0].action", equalTo("own-wording.remove"))
                .body("items[0].caller", equalTo("officer-" + AGENCY))
                .body("items[0].before.th", equalTo("ก"))
                .body("items[0].after", nullValue())
                .body("items[1].action", equalTo("own-wording.set"))
                .body("items[1].subject", equalTo("agencies/" + AGENCY + "/documents/measures-plan/texts/subtitle"))
                .body("items[1].after.en", equalTo("A"));
    }

    @Test
    void a_preview_shows_the_published_figures_and_stores_nothing() {
        preview(
                        "introduction",
                        Map.of("ownTh", "ผลปี {resultYear} ได้ {total} มี {measures} มาตรการ", "fiscalYear", 2566))
                .statusCode(200)
                .body("th.basis", equalTo("FIGURES"))
                .body("th.texts.text", equalTo(List.of("ผลปี ๒๕๖๕ ได้ ๙๖.๙๙ มี ๕ มาตรการ")))
                .body("th.texts.own", equalTo(List.of(true)))
                .body("en", nullValue());
        preview("weak-point", Map.of("ownEn", "{indicator}: {score}", "fiscalYear", 2566))
                .body("en.texts", hasSize(8))
                .body("th", nullValue());
        officer().get(TEXTS + "/introduction").then().body("ownTh", nullValue());
    }

    @Test
    void a_preview_shows_examples_where_no_year_is_named_or_published_or_the_sentence_does_not_stand_there() {
        for (Map<String, Object> asked : List.<Map<String, Object>>of(
                Map.of("ownTh", "ปี {fiscalYear}"), Map.of("ownTh", "ปี {fiscalYear}", "fiscalYear", 2599))) {
            preview("subtitle", asked)
                    .statusCode(200)
                    .body("th.basis", equalTo("EXAMPLES"))
                    .body("th.texts.text", equalTo(List.of("ปี ๒๕๖๖")));
        }
        preview("weak-points.none", Map.of("ownTh", "ไม่มี", "fiscalYear", 2566))
                .body("th.basis", equalTo("EXAMPLES"));
    }

    @Test
    void a_wording_that_says_nothing_with_these_figures_gives_way_to_the_hubs() {
        preview("introduction", Map.of("ownTh", "{#if !total}ยังไม่มีผล{/if}", "fiscalYear", 2566))
                .body("th.texts[0].own", equalTo(false))
                .body("th.texts[0].text", containsString("แผนนี้จัดทำขึ้น"));
    }

    @Test
    void a_stored_wording_that_fits_no_more_never_breaks_a_document_and_the_officer_is_told() {
        String before = tag();
        stored("subtitle", "ปี {variableThatIsGone}");
        stored("sentence-that-is-gone", "ก");

        assertEquals(before, tag());
        officer()
                .get(TEXTS)
                .then()
                .statusCode(200)
                .body("items.find { it.key == 'subtitle' }.faults[0].code", equalTo("template-unknown-variable"))
                .body("items.find { it.key == 'subtitle' }.faults[0].language", equalTo("th"))
                .body("items.find { it.key == 'subtitle' }.faults[0].column", equalTo(4))
                .body("items[-1].key", equalTo("sentence-that-is-gone"))
                .body("items[-1].defaultTh", nullValue())
                .body("items[-1].faults[0].code", equalTo("unknown-text"));
        officer()
                .header("If-Match", "*")
                .delete(TEXTS + "/sentence-that-is-gone")
                .then()
                .statusCode(204);
    }

    @Test
    void of_many_who_set_the_first_wording_at_once_one_does() throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> puts = List.of(1, 2, 3, 4, 5, 6).stream()
                    .<Callable<Integer>>map(n -> () -> put(SUBTITLE, Map.of("ownTh", "ก " + n), null)
                            .extract()
                            .statusCode())
                    .toList();
            List<Integer> statuses = threads.invokeAll(puts).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();

            assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
            assertTrue(List.of(201, 412, 428).containsAll(statuses), statuses.toString());
        }
    }

    private void stored(String key, String th) {
        new Sql(dataSource)
                .update(
                        "INSERT INTO own_wording (agency_code, kind, key, th) VALUES (?, 'measures-plan', ?, ?)",
                        AGENCY,
                        key,
                        th);
    }

    private static ValidatableResponse preview(String key, Map<String, Object> body) {
        return officer().body(body).post(TEXTS + "/" + key + "/preview").then();
    }

    private static ValidatableResponse put(String path, Map<String, String> body, String ifMatch) {
        var request = officer().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(path)
                .then();
    }

    private static io.restassured.specification.RequestSpecification officer() {
        return given().auth().oauth2(Tokens.officer(AGENCY)).contentType("application/json");
    }

    private static String tag() {
        return given().get(PLAN + ".html").then().statusCode(200).extract().header("ETag");
    }

    private static String html() {
        return new String(given().get(PLAN + ".html").asByteArray(), StandardCharsets.UTF_8);
    }
}
