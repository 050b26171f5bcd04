package org.itahub.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.itahub.reporting.edition.EditionsBed.download;
import static org.itahub.reporting.edition.EditionsBed.editions;
import static org.itahub.reporting.edition.EditionsBed.issue;
import static org.itahub.reporting.edition.EditionsBed.issueAt;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.http.Sha256;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class PublicPagesTest {
    private static final String AGENCY = "2140001";
    private static final String O42 = "/published/o42/" + AGENCY + "/2566";

    private static String first;
    private static String second;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void two_editions() {
        if (first == null) {
            EditionsBed.plan(readModel, AGENCY, "อบต.<เปิดเผย>", "เลย");
            String id = issue(AGENCY).then().statusCode(201).extract().path("id");
            EditionsBed.otherPlan(readModel, AGENCY, 2);
            second = issue(AGENCY).then().statusCode(201).extract().path("id");
            first = id;
        }
    }

    @Test
    void the_page_of_the_newest_edition_says_that_it_is_the_newest() {
        given().get("/v/" + second)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("ฉบับที่ 2 เป็นฉบับที่ออกแล้ว และเป็นฉบับล่าสุด"))
                .body(containsString("อบต.&lt;เปิดเผย&gt;"))
                .body(containsString("แผนมาตรการ ปีงบประมาณ พ.ศ. 2566"))
                .body(containsString("เจ้าหน้าที่ของหน่วยงาน"))
                .body(containsString(hash(2)));
    }

    @Test
    void the_page_of_an_older_edition_leads_to_the_newest() {
        given().get("/v/" + first)
                .then()
                .statusCode(200)
                .body(containsString("แต่มีฉบับใหม่กว่าใช้แทน"))
                .body(containsString("<a href=\"/v/" + second + "\">ฉบับที่ 2 ออกเมื่อ"));
    }

    @Test
    void a_file_is_told_to_be_this_editions_anothers_or_nobodys() {
        checked(hash(1)).statusCode(200).body(containsString("ใช่ ไฟล์นี้คือ PDF ของฉบับที่ 1"));
        checked(hash(2)).statusCode(200).body(containsString("<a href=\"/v/" + second + "\">แผนมาตรการ"));
        checked("0".repeat(64)).statusCode(200).body(containsString("ไม่มีฉบับใดในระบบที่มีไฟล์นี้"));
        checked("\"><script>")
                .statusCode(400)
                .body(containsString("เลขฐานสิบหก 64 หลัก"))
                .body(not(containsString("\"><script>")));
    }

    @Test
    void a_copy_that_names_no_edition_was_not_issued_here() {
        given().get("/v/aaaaaaaaaa")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("ไม่พบฉบับนี้"));
        given().get("/v/%3Cscript%3E").then().statusCode(404).body(not(containsString("<script>")));
    }

    @Test
    void the_page_asks_nobody_else_for_anything_and_nothing_frames_it() {
        String page = given().get("/v/" + second)
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Referrer-Policy", "no-referrer")
                .extract()
                .asString();

        assertFalse(page.matches("(?s).*(?:src|href|action)=\"(?:https?:)?//.*"), page);
        given().get("/verification/check.js").then().statusCode(200);
        given().get("/verification/page.css").then().statusCode(200);
    }

    @Test
    void the_permanent_address_is_always_the_newest_edition() {
        assertArrayEquals(download(editions(AGENCY) + "/2.pdf"), download(O42 + ".pdf"));
        assertArrayEquals(download(editions(AGENCY) + "/2.html"), download(O42));
        given().accept("application/json")
                .get(O42)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("owner", equalTo("อบต.<เปิดเผย>"));
        given().get(O42).then().header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @CsvSource({
        "progress-report, o43, 2566",
        "result-analysis, result-analysis, 2565",
        "yearly-report, yearly-report, 2565"
    })
    void other_documents_of_a_whole_year_have_editions_and_an_address_of_their_own(
            String kind, String name, String year) {
        String editions = "/api/v1/agencies/" + AGENCY + "/documents/" + kind + "/" + year + "/editions";
        String newest = "/published/" + name + "/" + AGENCY + "/" + year;
        issueAt(Tokens.officer(AGENCY), editions, "{}")
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("addresses.newest", endsWith(newest));

        assertArrayEquals(download(editions + "/1.pdf"), download(newest + ".pdf"));
        given().get(newest + "/embed").then().statusCode(200);
    }

    @Test
    void only_the_page_to_be_embedded_may_be_framed_and_nothing_runs_in_it() {
        given().get(O42 + "/embed")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", startsWith("default-src 'none';"))
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .body(containsString("ทะเบียนยืมคืน"))
                .body(not(containsString("<script")));
        given().get(editions(AGENCY) + "/1")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        given().get("/api/v1/agencies/" + AGENCY + "/documents/measures-plan/2566")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @Test
    void before_there_is_an_edition_people_get_a_page_and_programs_a_problem() {
        String none = "/published/o42/" + AGENCY + "/2570";

        given().get(none)
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("ยังไม่มีฉบับที่ออกเป็นทางการ"))
                .body(containsString("อบต.&lt;เปิดเผย&gt;"));
        given().get(none + "/embed")
                .then()
                .statusCode(404)
                .header("Content-Security-Policy", containsString("frame-ancestors *"));
        given().get(none + ".pdf").then().statusCode(404).body("code", equalTo("no-edition-yet"));
        given().get("/published/o99/" + AGENCY + "/2566")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-document-kind"));
        given().get("/published/o42/" + AGENCY + "/x").then().statusCode(400).body("code", equalTo("invalid-value"));
        given().get(O42 + ".odt").then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    private static String hash(int number) {
        return Sha256.hex(download(editions(AGENCY) + "/" + number + ".pdf"));
    }

    private static ValidatableResponse checked(String sha256) {
        return given().queryParam("sha256", sha256).get("/v/" + first).then();
    }
}
