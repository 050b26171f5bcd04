package org.itahub.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.itahub.reporting.edition.EditionsBed.download;
import static org.itahub.reporting.edition.EditionsBed.editions;
import static org.itahub.reporting.edition.EditionsBed.issue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.itahub.embedded.test.HubServers;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads that are gone on with. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class RangesTest {
    private static final String AGENCY = "2150001";
    private static final String LIVE = "/api/v1/agencies/" + AGENCY + "/documents/measures-plan/2566";
    private static final String EDITION = editions(AGENCY) + "/1";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void an_edition() {
        if (!told) {
            EditionsBed.plan(readModel, AGENCY, "อบต.ต่อเนื่อง", "เลย");
            issue(AGENCY).then().statusCode(201);
            told = true;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "html", "csv", "json"})
    void a_download_that_broke_off_goes_on_where_it_ended(String suffix) {
        String path = EDITION + "." + suffix;
        byte[] whole = download(path);
        String tag = given().get(path).header("ETag");

        byte[] rest = given().header("Range", "bytes=100-")
                .header("If-Range", tag)
                .header("Accept-Encoding", "gzip")
                .get(path)
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 100-" + (whole.length - 1) + "/" + whole.length)
                .header("ETag", tag)
                .extract()
                .asByteArray();

        assertArrayEquals(Arrays.copyOfRange(whole, 100, whole.length), rest);
    }

    @Test
    void documents_that_are_no_editions_go_on_too_where_their_bytes_are_the_same() {
        byte[] whole = download(LIVE + ".json");

        byte[] end = given().header("Range", "bytes=-7")
                .get(LIVE + ".json")
                .then()
                .statusCode(206)
                .extract()
                .asByteArray();

        assertArrayEquals(Arrays.copyOfRange(whole, whole.length - 7, whole.length), end);
    }

    @ParameterizedTest
    @ValueSource(strings = {".pdf", ".docx", ".xlsx"})
    void what_is_written_anew_each_time_is_sent_whole_under_a_weak_tag(String suffix) {
        given().header("Range", "bytes=0-9")
                .get(LIVE + suffix)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("W/\""))
                .header("Accept-Ranges", nullValue());
    }

    @Test
    void the_rest_of_something_older_is_sent_whole() {
        given().header("Range", "bytes=100-")
                .header("If-Range", "\"older\"")
                .get(EDITION + ".pdf")
                .then()
                .statusCode(200)
                .header("Accept-Ranges", "bytes");
    }

    @Test
    void several_ranges_are_answered_with_the_whole() {
        given().header("Range", "bytes=0-1,5-6").get(EDITION + ".pdf").then().statusCode(200);
    }

    @Test
    void a_range_behind_the_end_is_refused_with_the_size() {
        int size = download(EDITION + ".pdf").length;

        given().header("Range", "bytes=" + size + "-")
                .get(EDITION + ".pdf")
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + size)
                .body("code", equalTo("range-not-satisfiable"));
    }

    @Test
    void who_has_it_already_gets_no_part_of_it() {
        String tag = given().get(EDITION + ".pdf").header("ETag");

        given().header("Range", "bytes=0-9")
                .header("If-None-Match", tag)
                .get(EDITION + ".pdf")
                .then()
                .statusCode(304);
    }
}
