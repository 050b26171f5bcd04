package org.itahub.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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
import java.io.IOException;
import javax.imageio.ImageIO;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.document.pdf.PdfText;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet for notice boards is issued like other documents, and shown as a picture. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class InfographicEditionsTest {
    private static final String AGENCY = "2190001";
    private static final String LIVE = "/api/v1/agencies/" + AGENCY + "/documents/infographic/2565";
    private static final String EDITIONS = LIVE + "/editions";
    private static final String PUBLISHED = "/published/infographic/" + AGENCY + "/2565";

    private static String verification;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void an_edition() {
        if (verification == null) {
            EditionsBed.plan(readModel, AGENCY, "อบต.ป้ายประกาศ", "เลย");
            verification = issueAt(Tokens.officer(AGENCY), EDITIONS, "{}")
                    .then()
                    .statusCode(201)
                    .body("addresses.newest", endsWith(PUBLISHED))
                    .body("addresses.embedded", endsWith(PUBLISHED + ".png"))
                    .body(
                            "embedding",
                            allOf(
                                    startsWith("<img src=\"http"),
                                    containsString("alt=\"อินโฟกราฟิกผลการประเมิน ปีงบประมาณ")))
                    .extract()
                    .path("addresses.verification");
        }
    }

    @Test
    void the_code_on_the_sheet_and_on_its_picture_leads_to_the_verification_page() throws IOException {
        assertEquals(verification, QrCodes.onLastPage(download(EDITIONS + "/1.pdf")));
        byte[] picture = download(EDITIONS + "/1.png");
        assertEquals(verification, QrCodes.read(ImageIO.read(new ByteArrayInputStream(picture))));

        given().get(verification.substring(verification.indexOf("/v/")))
                .then()
                .statusCode(200)
                .body(containsString(EDITIONS + "/1.png\""))
                .body(containsString(EDITIONS + "/1.pdf\""));
    }

    @Test
    void the_permanent_address_is_the_newest_as_paper_or_as_a_picture() {
        assertArrayEquals(download(EDITIONS + "/1.pdf"), download(PUBLISHED + ".pdf"));
        assertArrayEquals(download(EDITIONS + "/1.png"), download(PUBLISHED + ".png"));
        given().accept("image/png").get(PUBLISHED).then().statusCode(200).contentType("image/png");
        given().accept("text/html,image/webp,*/*;q=0.8")
                .get(PUBLISHED)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    @Test
    void a_picture_that_the_reader_has_is_not_taken_again() {
        String tag = given().get(PUBLISHED + ".png").header("ETag");

        given().header("If-None-Match", tag).get(PUBLISHED + ".png").then().statusCode(304);
    }

    @Test
    void what_it_says_already_is_not_issued_again_and_a_plan_more_is() {
        String agency = "2190002";
        String editions = EDITIONS.replace(AGENCY, agency);
        readModel.given(readModel.agency(agency, "อบต.ทีหลัง", "เลย"), readModel.result(agency, 2565, 1, 96.99, "AA"));

        issueAt(Tokens.officer(agency), editions, "{}").then().statusCode(201);
        issueAt(Tokens.officer(agency), editions, "{}").then().statusCode(200).body("number", equalTo(1));
        readModel.given(readModel.publishedPlan(agency));
        issueAt(Tokens.officer(agency), editions, "{}").then().statusCode(201).body("number", equalTo(2));
    }

    @Test
    void what_is_no_edition_says_so_and_leads_to_the_newest() {
        String text = PdfText.of(download(LIVE + ".pdf"));

        assertTrue(text.contains("ไม่ใช่ฉบับที่ออกเป็นทางการ"), text);
        assertTrue(text.contains(PUBLISHED), text);
    }

    @Test
    void it_has_no_pages_of_text() {
        refused(given().get(EDITIONS + "/1.html"), 406, "not-acceptable");
        refused(given().get(PUBLISHED + ".docx"), 406, "not-acceptable");
        refused(given().get(PUBLISHED + "/embed"), 406, "not-acceptable");
    }

    @Test
    void before_there_is_an_edition_people_get_a_page_and_programs_a_problem() {
        String none = PUBLISHED.replace("2565", "2570");

        given().accept("text/html,image/webp,*/*;q=0.8")
                .get(none)
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("ยังไม่มีฉบับที่ออกเป็นทางการ"));
        refused(given().get(none + ".png"), 404, "no-edition-yet");
    }
}
