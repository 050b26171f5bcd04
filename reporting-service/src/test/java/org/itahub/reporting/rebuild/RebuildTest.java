package org.itahub.reporting.rebuild;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.itahub.reporting.rebuild.RebuildCalls.newestOnceOver;
import static org.itahub.reporting.rebuild.RebuildCalls.onceOver;
import static org.itahub.reporting.rebuild.RebuildCalls.rebuild;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.itahub.embedded.test.HubServers;
import org.itahub.platform.events.Topics;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.HubEvents;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class RebuildTest {
    private static final String AGENCY = "2300001";
    private static final String REPORT = "/api/v1/agencies/" + AGENCY + "/documents/yearly-report/2565.html";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void a_year_with_everything() {
        if (!told) {
            readModel.given(
                    readModel.agency(AGENCY, "อบต.เดิม", "ตาก"),
                    readModel.agency(AGENCY, "อบต.ปัจจุบัน", "ตาก"),
                    readModel.result(AGENCY, 2565, 1, 90, "A"),
                    readModel.result(AGENCY, 2565, 2, 91, "A"),
                    readModel.publishedPlan(AGENCY),
                    readModel.progress(AGENCY, 0),
                    readModel.progress(AGENCY, 1));
            told = true;
        }
    }

    @AfterEach
    void the_assessment_service_is_well() {
        readModel.assessmentAnswersAfter(Duration.ZERO);
        readModel.assessmentFails(0);
    }

    @Test
    void the_same_topics_give_the_same_content() throws InterruptedException {
        JsonPath first = rebuild();
        JsonPath second = rebuild();

        assertEquals("DONE", second.getString("state"));
        assertEquals(
                List.of(Topics.AGENCIES, Topics.ASSESSMENTS, Topics.PLANS, Topics.PROGRESS),
                second.getList("topics.topic"));
        assertTrue(second.getInt("topics[0].events") >= 2);
        assertEquals(first.getString("contentHash.before"), first.getString("contentHash.after"));
        assertEquals(first.getString("contentHash.after"), second.getString("contentHash.after"));
    }

    @Test
    void what_was_damaged_is_put_right() throws InterruptedException {
        readModel.damage(AGENCY);

        JsonPath done = rebuild();

        assertNotEquals(done.getString("contentHash.before"), done.getString("contentHash.after"));
        given().get(REPORT).then().body(containsString("อบต.ปัจจุบัน"));
    }

    @Test
    void events_go_on_having_their_effect_once_after_a_rebuild() throws InterruptedException {
        var later = readModel.agency("2300002", "อบต.ภายหลัง", "ตาก");
        rebuild();

        readModel.given(later);

        JsonPath done = rebuild();
        assertEquals(done.getString("contentHash.before"), done.getString("contentHash.after"));
    }

    @Test
    void readers_see_the_old_model_whole_while_the_new_one_is_built() throws InterruptedException {
        readModel.assessmentAnswersAfter(Duration.ofMillis(20));

        var rebuild = CompletableFuture.supplyAsync(RebuildCalls::ask);
        int reads = 0;
        while (!rebuild.isDone()) {
            given().get(REPORT).then().statusCode(200).body(containsString("อบต.ปัจจุบัน"));
            reads++;
        }

        assertEquals("DONE", onceOver(rebuild.join().header("Location")).getString("state"));
        assertTrue(reads > 1);
    }

    @Test
    void an_event_that_comes_during_a_rebuild_is_not_lost() throws InterruptedException {
        readModel.assessmentAnswersAfter(Duration.ofMillis(20));
        var rebuild = CompletableFuture.supplyAsync(RebuildCalls::ask);

        readModel.given(readModel.agency("2300003", "อบต.ระหว่างนั้น", "ตาก"));

        assertEquals("DONE", onceOver(rebuild.join().header("Location")).getString("state"));
        readModel.assessmentAnswersAfter(Duration.ZERO);
        readModel.given(readModel.result("2300003", 2565, 1, 90, "A"));
        given().get(REPORT.replace(AGENCY, "2300003")).then().body(containsString("อบต.ระหว่างนั้น"));
    }

    @Test
    void a_neighbour_that_is_away_ends_the_rebuild_and_the_old_model_stays() throws InterruptedException {
        readModel.assessmentFails(1000);

        RebuildCalls.ask();

        JsonPath failed = newestOnceOver();
        assertEquals("FAILED", failed.getString("state"));
        assertEquals("unavailable", failed.getString("problem.code"));
        given().get(REPORT).then().statusCode(200).body(containsString("อบต.ปัจจุบัน"));
    }

    @Test
    void an_event_that_cannot_be_processed_is_counted_and_passed_over() throws InterruptedException {
        var nonsense = JsonNodeFactory.instance.objectNode().put("code", "2300009");
        HubEvents.send(HubEvents.event(Topics.AGENCIES, ReadModelFixture.AGENCY_CHANGED, "2300009", nonsense));

        assertTrue(rebuild().getInt("topics[0].rejected") >= 1);
    }
}
