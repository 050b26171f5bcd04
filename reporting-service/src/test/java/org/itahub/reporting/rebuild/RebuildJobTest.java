package org.itahub.reporting.rebuild;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rebuild goes on in the background, where it can be followed and ended. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class RebuildJobTest {
    private static final String AGENCY = "2320001";
    private static final String REPORT = "/api/v1/agencies/" + AGENCY + "/documents/yearly-report/2565.html";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void results_to_be_read_from_the_assessment_service() {
        if (!told) {
            readModel.given(readModel.agency(AGENCY, "อบต.เบื้องหลัง", "ตาก"));
            for (int revision = 1; revision <= 8; revision++) {
                readModel.given(readModel.result(AGENCY, 2565, revision, 90, "A"));
            }
            told = true;
        }
    }

    @AfterEach
    void nothing_is_under_way() throws InterruptedException {
        readModel.assessmentAnswersAfter(Duration.ZERO);
        RebuildCalls.newestOnceOver();
    }

    @Test
    void one_that_is_soon_done_is_answered_at_once_and_can_be_read_again() {
        Response done = RebuildCalls.ask();
        for (int again = 0; again < 20 && done.statusCode() == 202; again++) {
            done = RebuildCalls.ask();
        }

        done.then().statusCode(200).body("state", equalTo("DONE")).body("progress", equalTo(100));
        admin().get(done.header("Location"))
                .then()
                .statusCode(200)
                .body("contentHash.after", equalTo(done.path("contentHash.after")))
                .body("topics.size()", equalTo(4));
    }

    @Test
    void one_that_takes_longer_is_followed_and_who_asks_again_is_led_to_it() throws InterruptedException {
        readModel.assessmentAnswersAfter(Duration.ofMillis(600));

        Response begun = RebuildCalls.ask();

        begun.then().statusCode(202).body("state", equalTo("RUNNING")).header("Location", endsWith(begun.path("id")));
        RebuildCalls.ask().then().statusCode(202).body("id", equalTo(begun.path("id")));
        assertNull(RebuildCalls.newest().get("items[0].topics"));
        readModel.assessmentAnswersAfter(Duration.ZERO);
        JsonPath done = RebuildCalls.onceOver(begun.header("Location"));
        assertEquals(done.getString("contentHash.before"), done.getString("contentHash.after"));
    }

    @Test
    void its_progress_grows() throws InterruptedException {
        readModel.assessmentAnswersAfter(Duration.ofMillis(600));
        RebuildCalls.ask();

        int seen = 0;
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (seen == 0 && System.nanoTime() < end) {
            seen = RebuildCalls.newest().getInt("items[0].progress");
            Thread.sleep(100);
        }

        assertTrue(seen > 0 && seen < 100, "progress " + seen);
    }

    @Test
    void a_cancelled_one_leaves_the_old_model() throws InterruptedException {
        readModel.damage(AGENCY);
        readModel.assessmentAnswersAfter(Duration.ofMillis(600));
        String job = RebuildCalls.ask().header("Location");

        admin().post(job + "/cancel").then().statusCode(200);

        assertEquals("CANCELLED", RebuildCalls.onceOver(job).getString("state"));
        given().get(REPORT).then().statusCode(200).body(containsString(" ผิด</title>"));
        readModel.assessmentAnswersAfter(Duration.ZERO);
        RebuildCalls.rebuild();
        given().get(REPORT).then().statusCode(200).body(containsString(" อบต.เบื้องหลัง</title>"));
    }

    @Test
    void who_asks_while_a_cancelled_one_still_ends_gets_another() throws InterruptedException {
        readModel.assessmentAnswersAfter(Duration.ofMillis(600));
        String cancelled = RebuildCalls.ask().header("Location");
        admin().post(cancelled + "/cancel").then().statusCode(200);

        String another = RebuildCalls.ask().header("Location");

        readModel.assessmentAnswersAfter(Duration.ZERO);
        assertNotEquals(cancelled, another);
        assertEquals("DONE", RebuildCalls.onceOver(another).getString("state"));
    }

    @Test
    void of_many_who_ask_at_once_all_are_led_to_one() throws Exception {
        readModel.assessmentAnswersAfter(Duration.ofMillis(600));
        Callable<String> asking = () -> RebuildCalls.ask().header("Location");

        try (var threads = Executors.newFixedThreadPool(4)) {
            long jobs = threads.invokeAll(List.of(asking, asking, asking, asking)).stream()
                    .map(Future::resultNow)
                    .distinct()
                    .count();
            assertEquals(1, jobs);
        }
    }

    @Test
    void one_that_is_over_cannot_be_cancelled() throws InterruptedException {
        String done = RebuildCalls.rebuild().getString("id");

        admin().post("/api/v1/rebuild-jobs/" + done + "/cancel")
                .then()
                .statusCode(409)
                .body("code", equalTo("job-finished"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "1b4e28ba-2fa1-41d2-883f-0016d3cca427"})
    void a_job_that_there_is_not_is_not_found(String id) {
        admin().get("/api/v1/rebuild-jobs/" + id).then().statusCode(404).body("code", equalTo("job-not-found"));
        admin().post("/api/v1/rebuild-jobs/" + id + "/cancel").then().statusCode(404);
    }

    @Test
    void only_a_hub_administrator_may_rebuild_and_follow_rebuilds() {
        for (String path : new String[] {"/api/v1/read-model/rebuilds", "/api/v1/rebuild-jobs/x/cancel"}) {
            given().auth().oauth2(Tokens.province("ตาก")).post(path).then().statusCode(403);
            given().post(path).then().statusCode(401);
        }
        given().auth()
                .oauth2(Tokens.province("ตาก"))
                .get("/api/v1/rebuild-jobs")
                .then()
                .statusCode(403);
        given().get("/api/v1/rebuild-jobs").then().statusCode(401);
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.admin());
    }
}
