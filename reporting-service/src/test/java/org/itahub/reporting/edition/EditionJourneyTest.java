package org.itahub.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.reporting.edition.EditionsBed.download;
import static org.itahub.reporting.edition.EditionsBed.editions;
import static org.itahub.reporting.edition.EditionsBed.issue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.http.Sha256;
import org.itahub.platform.sql.Sql;
import org.itahub.platform.sql.SqlFailure;
import org.itahub.reporting.document.DocumentFormat;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class EditionJourneyTest {

    @Inject
    ReadModelFixture readModel;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void an_officer_issues_and_the_public_reads_who_when_and_the_hash_of_exactly_what_it_downloads() {
        EditionsBed.plan(readModel, "2110001", "อบต.ออกฉบับ", "พะเยา");

        String location = issue(Tokens.officer("2110001"), "2110001", """
                        {"post": " หัวหน้าสำนักปลัด ", "reason": "เผยแพร่ตามข้อ O42"}""")
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .body("issuedBy", equalTo("หัวหน้าสำนักปลัด"))
                .extract()
                .header("Location");

        assertTrue(location.endsWith(editions("2110001") + "/1"), location);
        var listed = given().get(editions("2110001"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].owner", equalTo("อบต.ออกฉบับ"))
                .body("items[0].reason", equalTo("เผยแพร่ตามข้อ O42"))
                .body("items[0].newest", equalTo(true))
                .body("items[0].supersededBy", nullValue())
                .body("items[0].quarter", nullValue())
                .body("items[0].scope", nullValue())
                .body("items[0].addresses.newest", endsWith("/published/o42/2110001/2566"))
                .body("items[0].embedding", containsString("<iframe src=\"http"))
                .body("items[0].embedding", containsString("/published/o42/2110001/2566/embed\""));
        byte[] pdf = download(editions("2110001") + "/1.pdf");
        listed.body("items[0].sha256", equalTo(Sha256.hex(pdf)));
        assertTrue(PdfText.of(pdf).replace('\u00a0', ' ').contains("ฉบับที่ ๑ ออกเมื่อ"));
    }

    @Test
    void an_edition_stays_the_same_when_the_data_change_and_the_next_one_takes_its_place() {
        EditionsBed.plan(readModel, "2110002", "อบต.คงเดิม", "พะเยา");
        issue("2110002").then().statusCode(201);
        byte[] pdf = download(editions("2110002") + "/1.pdf");
        byte[] json = download(editions("2110002") + "/1.json");

        EditionsBed.otherPlan(readModel, "2110002", 2);
        issue("2110002").then().statusCode(201).body("number", equalTo(2));

        assertArrayEquals(pdf, download(editions("2110002") + "/1.pdf"));
        assertArrayEquals(json, download(editions("2110002") + "/1.json"));
        assertTrue(new String(json, StandardCharsets.UTF_8).contains("(ฉบับที่\u00a01)"));
        assertTrue(new String(download(editions("2110002") + "/2.json"), StandardCharsets.UTF_8)
                .contains("(ฉบับที่\u00a02)"));
        given().get(editions("2110002"))
                .then()
                .body("items.number", equalTo(List.of(2, 1)))
                .body("items.newest", equalTo(List.of(true, false)))
                .body("items[1].supersededBy", equalTo(2));
    }

    @Test
    void what_the_newest_edition_says_already_is_answered_with_it() {
        EditionsBed.plan(readModel, "2110003", "อบต.เดิมซ้ำ", "พะเยา");
        String id = issue("2110003").then().statusCode(201).extract().path("id");

        issue("2110003").then().statusCode(200).body("id", equalTo(id));
        given().auth()
                .oauth2(Tokens.officer("2110003"))
                .queryParam("numerals", "arabic")
                .contentType("application/json")
                .body("{}")
                .post(editions("2110003"))
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("numerals", equalTo("arabic"));
        given().auth()
                .oauth2(Tokens.officer("2110003"))
                .queryParam("layout", "by-item")
                .contentType("application/json")
                .body("{}")
                .post(editions("2110003"))
                .then()
                .statusCode(201)
                .body("number", equalTo(3));
    }

    @Test
    void a_request_sent_twice_under_one_key_issues_once() {
        EditionsBed.plan(readModel, "2110004", "อบต.ครั้งเดียว", "พะเยา");
        for (int i = 0; i < 2; i++) {
            given().auth()
                    .oauth2(Tokens.officer("2110004"))
                    .header("Idempotency-Key", "issue-2110004")
                    .contentType("application/json")
                    .body("{}")
                    .post(editions("2110004"))
                    .then()
                    .statusCode(201)
                    .body("number", equalTo(1));
        }
    }

    @Test
    void of_many_who_issue_at_once_one_does() throws Exception {
        EditionsBed.plan(readModel, "2110005", "อบต.พร้อมกัน", "พะเยา");
        Callable<Integer> work = () -> issue("2110005").statusCode();
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Integer> statuses = threads.invokeAll(List.of(work, work, work, work)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 200, 200, 201), statuses);
        }
        given().get(editions("2110005")).then().body("items", hasSize(1));
    }

    @Test
    void the_list_is_read_page_by_page() {
        EditionsBed.plan(readModel, "2110006", "อบต.หลายฉบับ", "พะเยา");
        for (int version = 2; version <= 4; version++) {
            issue("2110006").then().statusCode(201);
            EditionsBed.otherPlan(readModel, "2110006", version);
        }
        String link = given().get(editions("2110006") + "?limit=2")
                .then()
                .body("items.number", equalTo(List.of(3, 2)))
                .extract()
                .header("Link");

        given().urlEncodingEnabled(false)
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .body("items.number", equalTo(List.of(1)));
    }

    @ParameterizedTest
    @EnumSource(value = DocumentFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "PNG")
    void every_format_of_an_edition_is_called_by_its_number_and_known_again(DocumentFormat format) {
        String suffix = format.suffix();
        String agency = "211010" + format.ordinal();
        EditionsBed.plan(readModel, agency, "อบต.ทุกแบบ", "พะเยา");
        issue(agency).then().statusCode(201);

        var answer = given().get(editions(agency) + "/1." + suffix).then().statusCode(200);

        String name = answer.extract().header("Content-Disposition");
        assertTrue(name.contains("measures-plan-" + agency + "-2566-edition-1." + suffix), name);
        assertEquals(
                "แผนมาตรการ-อบต.ทุกแบบ-2566-ฉบับที่-1." + suffix,
                URLDecoder.decode(name.substring(name.indexOf("''") + 2), StandardCharsets.UTF_8));
        String tag = answer.extract().header("ETag");
        given().header("If-None-Match", tag)
                .get(editions(agency) + "/1." + suffix)
                .then()
                .statusCode(304);
    }

    @Test
    void the_audit_trail_knows_the_user_and_the_public_does_not() {
        EditionsBed.plan(readModel, "2110008", "อบต.บันทึก", "พะเยา");
        issue("2110008").then().statusCode(201).body("issuedBy", equalTo("เจ้าหน้าที่ของหน่วยงาน"));

        given().auth()
                .oauth2(Tokens.admin())
                .queryParam("agency", "2110008")
                .get("/api/v1/audit-records")
                .then()
                .body("items[0].caller", equalTo("officer-2110008"))
                .body("items[0].action", equalTo("edition.issue"))
                .body("items[0].subject", equalTo("agencies/2110008/documents/measures-plan/2566/editions/1"));
        given().get(editions("2110008")).then().body(not(containsString("officer-2110008")));
    }

    @Test
    void nobody_changes_or_removes_an_edition_not_even_in_the_database() {
        EditionsBed.plan(readModel, "2110009", "อบต.ถาวร", "พะเยา");
        issue("2110009").then().statusCode(201);
        var sql = new Sql(dataSource);

        assertThrows(SqlFailure.class, () -> sql.update("UPDATE edition SET reason = 'x'"));
        assertThrows(SqlFailure.class, () -> sql.update("DELETE FROM edition"));
        given().auth()
                .oauth2(Tokens.admin())
                .delete(editions("2110009") + "/1")
                .then()
                .statusCode(405);
    }
}
