package org.itahub.reporting.document.wording;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class WordingRefusalsTest {
    private static final String AGENCY = "2300102";
    private static final String PROVINCE = "ตราด";
    private static final String TEXTS = "/api/v1/agencies/" + AGENCY + "/documents/measures-plan/texts";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void an_agency() {
        if (!told) {
            readModel.given(readModel.agency(AGENCY, "อบต.ปางมะผ้า", PROVINCE));
            told = true;
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "` `                    | template-empty            | line 1, column 1: ",
                "{fiscalYea}            | template-unknown-variable | line 1, column 1: there is no variable fiscalYea; there is fiscalYear",
                "ก {fiscalYear          | template-syntax           | line 1, column 3: ",
                "{fiscalYear.class}     | template-not-allowed      | line 1, column 1: ",
                "{#for i in 9}x{/for}   | template-not-allowed      | line 1, column 1: ",
                "{cdi:caller}           | template-not-allowed      | line 1, column 1: ",
                "{#if fiscalYear}{#if fiscalYear}{#if fiscalYear}{#if fiscalYear}{#if fiscalYear}x{/if}{/if}{/if}{/if}{/if} | template-too-deep | line 1, column 65: "
            })
    void a_faulty_wording_is_refused_with_its_place_and_so_is_its_preview(String wording, String code, String message) {
        faulty(put(Tokens.officer(AGENCY), "subtitle", Map.of("ownTh", wording)), "/ownTh", code, message);
        faulty(put(Tokens.officer(AGENCY), "subtitle", Map.of("ownEn", wording)), "/ownEn", code, message);
        faulty(preview(Map.of("ownTh", wording)), "/ownTh", code, message);
    }

    @Test
    void a_wording_of_more_than_2000_characters_is_refused() {
        faulty(
                put(Tokens.officer(AGENCY), "subtitle", Map.of("ownTh", "ก".repeat(2_001))),
                "/ownTh",
                "template-too-long",
                "line 1, column 2001: ");
    }

    @Test
    void a_wording_in_no_language_is_refused() {
        faulty(put(Tokens.officer(AGENCY), "subtitle", Map.of()), "", "template-empty", "at least one language");
    }

    @Test
    void the_fault_is_told_in_thai_to_who_reads_thai() {
        given().auth()
                .oauth2(Tokens.officer(AGENCY))
                .header("Accept-Language", "th")
                .contentType("application/json")
                .body(Map.of("ownTh", "{ปี}"))
                .put(TEXTS + "/subtitle")
                .then()
                .statusCode(422)
                .body("detail", equalTo("ข้อความมี 1 แห่งที่ต้องแก้ไข"))
                .body("errors[0].message", equalTo("บรรทัด 1 คอลัมน์ 1: ไม่มีตัวแปร ปี ที่ใช้ได้คือ fiscalYear"));
    }

    @Test
    void every_fault_of_both_languages_is_told_at_once() {
        put(Tokens.officer(AGENCY), "subtitle", Map.of("ownTh", "{a} {b}", "ownEn", "{c}"))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/ownTh", "/ownTh", "/ownEn")));
    }

    @Test
    void what_does_not_exist_is_named() {
        String officer = Tokens.officer(AGENCY);
        refused(put(officer, "no-such-text", Map.of("ownTh", "ก")), 404, "unknown-text");
        refused(read(officer, TEXTS + "/no-such-text"), 404, "unknown-text");
        for (String kind :
                List.of("no-such-kind", "..%2Fshared", "shared", "progress", "analysis", "province-summary")) {
            refused(
                    read(officer, "/api/v1/agencies/" + AGENCY + "/documents/" + kind + "/texts"),
                    404,
                    "kind-without-texts");
        }
        refused(
                given().auth()
                        .oauth2(officer)
                        .header("If-Match", "*")
                        .delete(TEXTS + "/title")
                        .then(),
                404,
                "own-wording-not-found");
    }

    @Test
    void a_body_that_is_none_is_refused() {
        String officer = Tokens.officer(AGENCY);
        refused(put(officer, "subtitle", Map.of("own", "ก")), 400, "unknown-field");
        refused(preview(Map.of("ownTh", "ก", "fiscalYear", 2023)), 400, "invalid-value");
        refused(preview(Map.of("ownTh", "ก", "fiscalYear", "2566ก")), 400, "invalid-value");
    }

    @Test
    void the_public_and_assessors_neither_read_nor_write() {
        given().get(TEXTS).then().statusCode(401);
        given().contentType("application/json")
                .body(Map.of("ownTh", "ก"))
                .put(TEXTS + "/title")
                .then()
                .statusCode(401);
        String assessor = Tokens.of("assessor", List.of("assessor"), List.of(AGENCY), List.of());
        refused(read(assessor, TEXTS), 403, "forbidden");
        refused(put(assessor, "title", Map.of("ownTh", "ก")), 403, "forbidden");
        refused(put(Tokens.system("plans:read"), "title", Map.of("ownTh", "ก")), 403, "forbidden");
    }

    @Test
    void an_approver_reads_but_does_not_write() {
        String approver = Tokens.approver("clerk", AGENCY);
        read(approver, TEXTS).statusCode(200);
        refused(put(approver, "title", Map.of("ownTh", "ก")), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {TEXTS, TEXTS + "/title"})
    void who_does_not_reach_the_agency_is_told_that_there_is_none(String path) {
        for (String outsider : List.of(Tokens.officer("2300199"), Tokens.province("ยโสธร"))) {
            refused(read(outsider, path), 404, "agency-not-in-scope");
            refused(put(outsider, "title", Map.of("ownTh", "ก")), 404, "agency-not-in-scope");
            refused(
                    given().auth()
                            .oauth2(outsider)
                            .header("If-Match", "*")
                            .delete(TEXTS + "/title")
                            .then(),
                    404,
                    "agency-not-in-scope");
        }
        refused(
                read(Tokens.admin(), "/api/v1/agencies/9999999/documents/measures-plan/texts"),
                404,
                "agency-not-in-scope");
    }

    @Test
    void the_provinces_officer_and_the_hubs_administrator_set_wordings_too() {
        for (String token : List.of(Tokens.province(PROVINCE), Tokens.admin())) {
            String tag = put(token, "title", Map.of("ownTh", "แผน"))
                    .statusCode(201)
                    .extract()
                    .header("ETag");
            given().auth()
                    .oauth2(token)
                    .header("If-Match", tag)
                    .delete(TEXTS + "/title")
                    .then()
                    .statusCode(204);
        }
    }

    private static void faulty(ValidatableResponse answer, String pointer, String code, String message) {
        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("wording-faulty"))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].message", startsWith(message));
    }

    private static void refused(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status).body("code", equalTo(code)).body("traceId", containsString(""));
    }

    private static ValidatableResponse put(String token, String key, Map<String, Object> body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .put(TEXTS + "/" + key)
                .then();
    }

    private static ValidatableResponse preview(Map<String, Object> body) {
        return given().auth()
                .oauth2(Tokens.officer(AGENCY))
                .contentType("application/json")
                .body(body)
                .post(TEXTS + "/subtitle/preview")
                .then();
    }

    private static ValidatableResponse read(String token, String path) {
        return given().urlEncodingEnabled(false).auth().oauth2(token).get(path).then();
    }
}
