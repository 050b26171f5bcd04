package org.itahub.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.itahub.reporting.edition.EditionsBed.download;
import static org.itahub.reporting.edition.EditionsBed.issueAt;
import static org.itahub.reporting.edition.EditionsBed.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a province issues of its own documents is public; the documents themselves stay the province's. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class ProvinceEditionsTest {
    private static final String PROVINCE = "มุกดาหาร";
    private static final String ENCODED = "%E0%B8%A1%E0%B8%B8%E0%B8%81%E0%B8%94%E0%B8%B2%E0%B8%AB%E0%B8%B2%E0%B8%A3";
    private static final String DOCUMENTS = "/api/v1/provinces/" + PROVINCE + "/documents/";
    private static final String SUMMARY = DOCUMENTS + "province-summary/2565";
    private static final String FOLLOW_UP = DOCUMENTS + "province-follow-up/2566";
    private static final String SUMMARIES = SUMMARY + "/editions";
    private static final String FOLLOW_UPS = FOLLOW_UP + "/editions";

    private static String verification;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void an_edition_of_each_document() {
        if (verification == null) {
            EditionsBed.plan(readModel, "2180001", "อบต.ในจังหวัด", PROVINCE);
            issueAt(Tokens.province(PROVINCE), FOLLOW_UPS + "?quarter=1", "{}")
                    .then()
                    .statusCode(201);
            verification = issueAt(Tokens.province(PROVINCE), SUMMARIES, "{\"reason\": \"รายงานคณะกรรมการ\"}")
                    .then()
                    .statusCode(201)
                    .header(
                            "Location",
                            endsWith("/api/v1/provinces/" + ENCODED + "/documents/province-summary/2565/editions/1"))
                    .body("issuedBy", equalTo("เจ้าหน้าที่จังหวัด"))
                    .extract()
                    .path("addresses.verification");
        }
    }

    @ParameterizedTest
    @CsvSource({SUMMARIES + ", '', province-summary, /2565", FOLLOW_UPS + ", ?quarter=1, province-follow-up, /2566/q1"})
    void everybody_reads_an_edition_and_has_the_newest_at_a_permanent_address(
            String editions, String query, String name, String end) {
        given().get(editions + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].province", equalTo(PROVINCE))
                .body("items[0].agencyCode", nullValue())
                .body("items[0].owner", equalTo("จังหวัด" + PROVINCE))
                .body("items[0].addresses.newest", endsWith("/published/" + name + "/" + ENCODED + end));

        String published = "/published/" + name + "/" + PROVINCE + end;
        byte[] issued = download(editions + "/1.pdf" + query);
        assertArrayEquals(issued, download(published + ".pdf"));
        byte[] rest = given().header("Range", "bytes=100-")
                .get(published + ".pdf")
                .then()
                .statusCode(206)
                .extract()
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(issued, 100, issued.length), rest);
        given().accept("application/json").get(published).then().contentType(startsWith("application/json"));
        given().get(published + "/embed")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors *"));
    }

    @Test
    void the_document_itself_stays_the_provinces_and_leads_to_its_newest_edition() {
        given().get(SUMMARY).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.province(PROVINCE))
                .get(SUMMARY + ".json")
                .then()
                .header("Cache-Control", "private, no-cache")
                .body("blocks[-1].lines[0]", containsString("ไม่ใช่ฉบับที่ออกเป็นทางการ"))
                .body("blocks[-1].address", endsWith("/published/province-summary/" + ENCODED + "/2565"));
    }

    @Test
    void its_address_is_printed_as_people_type_it_and_linked_as_browsers_send_it() throws Exception {
        String printed = "/published/province-summary/" + PROVINCE + "/2565";
        String linked = "/published/province-summary/" + ENCODED + "/2565";

        assertTrue(PdfText.of(written(".pdf")).replaceAll("\\s", "").contains(printed));
        String html = new String(written(".html"), StandardCharsets.UTF_8);
        assertTrue(html.contains(linked + "\"") && html.contains(printed + "</a>"), html);
        try (var word = new XWPFDocument(new ByteArrayInputStream(written(".docx")))) {
            var link =
                    (XWPFHyperlinkRun) word.getParagraphs().getLast().getRuns().getLast();
            assertTrue(link.text().endsWith(printed), link.text());
            assertTrue(link.getHyperlink(word).getURL().endsWith(linked));
        }
    }

    private static byte[] written(String suffix) {
        return given().auth()
                .oauth2(Tokens.province(PROVINCE))
                .get(SUMMARY + suffix)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    @Test
    void a_follow_up_whose_quarter_was_left_to_us_leads_to_the_editions_of_the_quarter_that_it_is_of() {
        var answer = given().auth().oauth2(Tokens.province(PROVINCE)).get(FOLLOW_UP + ".json");

        answer.then()
                .body("subtitles[0]", startsWith("ไตรมาสที่\u00a04"))
                .body("blocks[-1].address", endsWith("/2566/q4"));
        assertTrue(answer.header("Content-Disposition").contains("province-follow-up-2566-q4.json"));
    }

    @Test
    void the_printed_code_leads_to_a_page_that_names_the_province() {
        byte[] pdf = download(SUMMARIES + "/1.pdf");

        assertEquals(verification, QrCodes.onLastPage(pdf));
        assertTrue(PdfText.of(pdf).replace('\u00a0', ' ').contains("ฉบับที่ ๑ ออกเมื่อ"));
        given().get(verification.substring(verification.indexOf("/v/")))
                .then()
                .statusCode(200)
                .body(containsString("สรุปผลการประเมิน ปีงบประมาณ พ.ศ. 2565<br>จังหวัด" + PROVINCE))
                .body(containsString("รายงานคณะกรรมการ"))
                .body(containsString(
                        "/api/v1/provinces/" + ENCODED + "/documents/province-summary/2565/editions/1.pdf\""));
    }

    @Test
    void the_audit_trail_knows_the_user_and_the_province() {
        given().auth()
                .oauth2(Tokens.province(PROVINCE))
                .get("/api/v1/audit-records")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(List.of("edition.issue", "edition.issue")))
                .body("items.caller", equalTo(List.of("officer-of-" + PROVINCE, "officer-of-" + PROVINCE)))
                .body(
                        "items[0].subject",
                        equalTo("provinces/" + PROVINCE + "/documents/province-summary/2565/editions/1"))
                .body(
                        "items[1].subject",
                        equalTo("provinces/" + PROVINCE + "/documents/province-follow-up/2566/editions/1?quarter=1"))
                .body("items[0].reason", equalTo("รายงานคณะกรรมการ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SUMMARIES, FOLLOW_UPS + "?quarter=1"})
    void only_who_watches_the_province_issues(String editions) {
        refused(given().post(editions), 401, "unauthenticated");
        refused(issueAt(Tokens.province("น่าน"), editions, "{}"), 404, "province-not-in-scope");
        refused(issueAt(Tokens.officer("2180001"), editions, "{}"), 403, "forbidden");
        refused(issueAt(Tokens.system("overview:read"), editions, "{}"), 403, "forbidden");
        refused(
                issueAt(Tokens.of("agencys", List.of("agency-officer"), List.of(), List.of(PROVINCE)), editions, "{}"),
                403,
                "forbidden");
        refused(
                issueAt(Tokens.admin(), editions.replace(PROVINCE, "ไม่มีจังหวัดนี้"), "{}"),
                404,
                "province-not-in-scope");
        issueAt(Tokens.admin(), editions, "{}").then().statusCode(200);
    }

    @Test
    void what_a_province_does_not_issue_is_refused_by_name() {
        String officer = Tokens.province(PROVINCE);

        refused(issueAt(officer, DOCUMENTS + "measures-plan/2566/editions", "{}"), 404, "unknown-document-kind");
        refused(
                issueAt(
                        Tokens.officer("2180001"),
                        "/api/v1/agencies/2180001/documents/province-summary/2565/editions",
                        "{}"),
                404,
                "unknown-document-kind");
        refused(issueAt(officer, FOLLOW_UPS, "{}"), "quarter");
        refused(issueAt(officer, FOLLOW_UPS + "?quarter=5", "{}"), "quarter");
        refused(issueAt(officer, SUMMARIES + "?quarter=1", "{}"), "quarter");
        refused(issueAt(officer, FOLLOW_UPS + "?quarter=1&scope=cumulative", "{}"), 400, "unknown-parameter");
        refused(given().get(FOLLOW_UPS), "quarter");
        refused(given().get("/published/province-follow-up/" + PROVINCE + "/2566"), "quarter");
        refused(given().get("/published/province-follow-up/" + PROVINCE + "/2566/to-q1"), "scope");
    }

    @Test
    void before_there_is_an_edition_people_get_a_page_and_programs_a_problem() {
        given().get("/published/province-summary/" + PROVINCE + "/2564")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("สรุปผลการประเมิน ปีงบประมาณ พ.ศ. 2564<br>จังหวัด" + PROVINCE));
        refused(given().get("/published/province-follow-up/" + PROVINCE + "/2566/q3.pdf"), 404, "no-edition-yet");
    }

    @Test
    void a_file_is_called_by_province_quarter_and_number() {
        String name = given().get(FOLLOW_UPS + "/1.docx?quarter=1").header("Content-Disposition");

        assertTrue(name.contains("province-follow-up-2566-q1-edition-1.docx"), name);
        assertTrue(URLDecoder.decode(name, StandardCharsets.UTF_8)
                .endsWith("ติดตามแผนและรายงาน-จังหวัดมุกดาหาร-2566-ไตรมาสที่ 1-ฉบับที่-1.docx"));
    }
}
