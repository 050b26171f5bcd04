package org.itahub.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
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
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quarterly progress, alone and up to a quarter, is issued like what is of a whole year. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class QuarterEditionsTest {
    private static final String AGENCY = "2170001";
    private static final String LIVE = "/api/v1/agencies/" + AGENCY + "/documents/quarterly-progress/2566";
    private static final String EDITIONS = LIVE + "/editions";
    private static final String PUBLISHED = "/published/quarterly-progress/" + AGENCY + "/2566";
    private static final String ALONE = "?quarter=1";
    private static final String UP_TO = "?quarter=1&scope=cumulative";

    private static String verification;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void an_edition_of_a_quarter_alone_and_one_of_all_up_to_it() {
        if (verification == null) {
            EditionsBed.plan(readModel, AGENCY, "อบต.รายไตรมาส", "เลย");
            readModel.given(readModel.progress(AGENCY, 0));
            issueAt(Tokens.officer(AGENCY), EDITIONS + UP_TO, "{}").then().statusCode(201);
            verification = issueAt(Tokens.officer(AGENCY), EDITIONS + ALONE, "{}")
                    .then()
                    .statusCode(201)
                    .header("Location", endsWith(EDITIONS + "/1" + ALONE))
                    .extract()
                    .path("addresses.verification");
        }
    }

    @ParameterizedTest
    @CsvSource({ALONE + ", quarter, q1", UP_TO + ", cumulative, to-q1"})
    void each_has_numbers_and_a_permanent_address_of_its_own(String query, String scope, String span) {
        given().get(EDITIONS + query)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].number", equalTo(1))
                .body("items[0].quarter", equalTo(1))
                .body("items[0].scope", equalTo(scope))
                .body("items[0].addresses.newest", endsWith(PUBLISHED + "/" + span))
                .body("items[0].embedding", containsString(PUBLISHED + "/" + span + "/embed\""));

        byte[] issued = download(EDITIONS + "/1.pdf" + query);
        assertArrayEquals(issued, download(PUBLISHED + "/" + span + ".pdf"));
        byte[] rest = given().header("Range", "bytes=100-")
                .get(PUBLISHED + "/" + span + ".pdf")
                .then()
                .statusCode(206)
                .extract()
                .asByteArray();
        assertArrayEquals(Arrays.copyOfRange(issued, 100, issued.length), rest);
        given().get(PUBLISHED + "/" + span + "/embed")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors *"));
        given().accept("application/json")
                .get(PUBLISHED + "/" + span)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
        given().get(LIVE + ".json" + query).then().body("blocks[-1].address", endsWith(PUBLISHED + "/" + span));
    }

    @Test
    void the_printed_code_leads_to_a_page_that_names_the_quarter() {
        assertEquals(verification, QrCodes.onLastPage(download(EDITIONS + "/1.pdf" + ALONE)));
        given().get(verification.substring(verification.indexOf("/v/")))
                .then()
                .statusCode(200)
                .body(containsString("รายงานความก้าวหน้า ไตรมาสที่ 1 ปีงบประมาณ พ.ศ. 2566"))
                .body(containsString(EDITIONS + "/1.pdf?quarter=1\""));
    }

    @Test
    void a_file_and_the_audit_trail_name_the_quarter() {
        String name = given().get(EDITIONS + "/1.docx" + UP_TO).header("Content-Disposition");

        assertTrue(name.contains("quarterly-progress-" + AGENCY + "-2566-to-q1-edition-1.docx"), name);
        assertTrue(URLDecoder.decode(name, StandardCharsets.UTF_8)
                .endsWith("รายงานความก้าวหน้า-อบต.รายไตรมาส-2566-สะสมถึงไตรมาสที่ 1-ฉบับที่-1.docx"));
        given().auth()
                .oauth2(Tokens.admin())
                .queryParam("agency", AGENCY)
                .get("/api/v1/audit-records")
                .then()
                .body(
                        "items.find { it.after.id == '" + verification.replaceAll(".*/", "") + "' }.subject",
                        equalTo("agencies/" + AGENCY + "/documents/quarterly-progress/2566/editions/1?quarter=1"));
    }

    @Test
    void before_there_is_an_edition_of_a_quarter_people_get_a_page_and_programs_a_problem() {
        given().get(PUBLISHED + "/q2")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("รายงานความก้าวหน้า ไตรมาสที่ 2 ปีงบประมาณ พ.ศ. 2566"));
        given().get(PUBLISHED + "/to-q2/embed")
                .then()
                .statusCode(404)
                .header("Content-Security-Policy", containsString("frame-ancestors *"));
        refused(given().get(PUBLISHED + "/q2.pdf"), 404, "no-edition-yet");
        given().get(EDITIONS + "?quarter=2").then().statusCode(200).body("items", hasSize(0));
        refused(given().get(EDITIONS + "/1?quarter=2"), 404, "edition-not-found");
    }

    @Test
    void what_is_no_quarter_and_a_quarter_of_what_has_none_are_refused_by_name() {
        String officer = Tokens.officer(AGENCY);
        String plan = EditionsBed.editions(AGENCY);

        refused(issueAt(officer, EDITIONS, "{}"), "quarter");
        refused(issueAt(officer, EDITIONS + "?quarter=5", "{}"), "quarter");
        refused(issueAt(officer, EDITIONS + "?quarter=1&scope=all", "{}"), "scope");
        refused(issueAt(officer, plan + "?quarter=1", "{}"), "quarter");
        refused(given().get(EDITIONS), "quarter");
        refused(given().get(EDITIONS + "/1.pdf"), "quarter");
        refused(given().get(plan + "?scope=cumulative"), "scope");
        refused(given().get(PUBLISHED), "quarter");
        refused(given().get(PUBLISHED + "/embed"), "quarter");
        refused(given().get(PUBLISHED + "/q5"), "span");
        refused(given().get(PUBLISHED + "/2"), "span");
        refused(given().get(PUBLISHED + ".pdf/q1"), "year");
        refused(given().get("/published/o42/" + AGENCY + "/2566/q1"), "quarter");
        refused(given().get(PUBLISHED + "/q1.odt"), 406, "not-acceptable");
    }
}
