package org.itahub.measures.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class PlanVersionRefusalsTest {
    @Test
    void only_a_published_plan_has_a_next_version() {
        String code = Given.submittedPlan();

        refused(GivenVersions.start(code), 409, "version-needs-published-plan");
        refused(GivenVersions.start(Given.agency()), 404, "plan-not-found");
    }

    @Test
    void a_second_version_on_its_way_is_finished_first() {
        String code = GivenVersions.secondVersion();

        refused(GivenVersions.start(code), 409, "version-on-its-way");

        GivenVersions.submit(code);
        refused(GivenVersions.start(code), 409, "version-on-its-way");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \"  \"}", "{\"reason\": null}"})
    void a_version_needs_a_reason(String body) {
        String code = Given.publishedPlan();

        refused(Given.officer(code).body(body).post(GivenVersions.versions(code)), 422, "version-reason-missing");

        Given.officer(code).get(Given.plan(code)).then().body("version", is(1));
    }

    @Test
    void of_two_versions_begun_at_the_same_time_one_is_kept() throws Exception {
        String code = Given.publishedPlan();
        Callable<Integer> start = () -> GivenVersions.start(code).statusCode();

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> answer : threads.invokeAll(List.of(start, start, start, start))) {
                answers.add(answer.get());
            }
        }

        assertEquals(List.of(201, 409, 409, 409), answers.stream().sorted().toList());
    }

    @Test
    void a_version_that_is_on_its_way_is_not_there_for_the_public() {
        String code = GivenVersions.secondVersion();
        String second = GivenVersions.versions(code) + "/2";

        refused(given().get(second), 404, "version-not-found");
        refused(given().get(second + "/differences"), 404, "version-not-found");
        refused(Given.as(Tokens.officer("H140001")).get(second), 404, "version-not-found");
        Given.as(Tokens.province(Given.PROVINCE)).get(second).then().statusCode(200);
        Given.as(Tokens.system("plans:read"))
                .get(second + "/differences")
                .then()
                .statusCode(200);
    }

    @Test
    void the_versions_of_a_plan_that_was_never_published_are_not_there_for_others() {
        String code = Given.draftedPlan();
        String versions = GivenVersions.versions(code);

        refused(given().get(versions), 404, "plan-not-found");
        refused(given().get(versions + "/1"), 404, "plan-not-found");
        refused(Given.as(Tokens.officer("H140001")).get(versions), 404, "agency-not-in-scope");
    }

    @Test
    void a_version_that_never_was_is_not_found_and_what_is_no_number_is_refused() {
        String code = Given.publishedPlan();
        String versions = GivenVersions.versions(code);

        refused(given().get(versions + "/9"), 404, "version-not-found");
        refused(given().get(versions + "/0"), 404, "version-not-found");
        refused(given().get(versions + "/1/differences?against=9"), 404, "version-not-found");
        refused(given().get(versions + "/1/differences"), 404, "version-before-missing");
        refused(given().get(versions + "/first"), 400, "invalid-value");
        refused(given().get(versions + "/1/differences?against=x"), 400, "invalid-value");
        refused(given().get(versions + "?state=DRAFT"), 400, "unknown-parameter");
    }

    @Test
    void only_a_version_that_was_never_submitted_is_discarded() {
        String code = GivenVersions.secondVersion();
        String versions = GivenVersions.versions(code);
        String tag = Given.planTag(code);

        refused(Given.officer(code).delete(versions + "/2"), 428, "precondition-required");
        refused(Given.officer(code).header("If-Match", "\"0\"").delete(versions + "/2"), 412, "precondition-failed");
        refused(Given.officer(code).header("If-Match", "*").delete(versions + "/1"), 409, "version-not-discardable");
        refused(Given.officer(code).header("If-Match", "*").delete(versions + "/7"), 404, "version-not-found");
        assertEquals(tag, Given.planTag(code));

        GivenVersions.submit(code);
        refused(Given.officer(code).header("If-Match", "*").delete(versions + "/2"), 409, "version-not-discardable");
        GivenVersions.recall(code, "{\"reason\": \"ผิดช่วงเวลา\"}").then().statusCode(200);
        refused(Given.officer(code).header("If-Match", "*").delete(versions + "/2"), 409, "version-not-discardable");
    }

    @Test
    void a_tag_of_a_discarded_draft_lets_nothing_through_to_the_next() {
        String code = GivenVersions.secondVersion();
        String second = GivenVersions.versions(code) + "/2";
        String first = Given.planTag(code);
        GivenVersions.add(code, 5).then().statusCode(201);
        String last = Given.planTag(code);
        Given.officer(code).header("If-Match", last).delete(second).then().statusCode(204);

        GivenVersions.start(code).then().statusCode(201);

        refused(Given.officer(code).header("If-Match", first).delete(second), 412, "precondition-failed");
        refused(Given.officer(code).header("If-Match", last).delete(second), 412, "precondition-failed");
        GivenVersions.add(code, 5).then().statusCode(201);
        refused(Given.officer(code).header("If-Match", last).delete(second), 412, "precondition-failed");
        Given.officer(code)
                .header("If-Match", Given.planTag(code))
                .delete(second)
                .then()
                .statusCode(204);
    }

    @Test
    void a_first_plan_is_not_discarded() {
        String code = Given.draftedPlan();

        refused(
                Given.officer(code).header("If-Match", "*").delete(GivenVersions.versions(code) + "/1"),
                409,
                "version-not-discardable");
    }

    @Test
    void only_officers_of_the_agency_begin_and_discard_versions() {
        String code = GivenVersions.secondVersion();
        String versions = GivenVersions.versions(code);
        String reason = "{\"reason\": \"x\"}";

        refused(Given.as(Tokens.officer("H140001")).body(reason).post(versions), 404, "agency-not-in-scope");
        refused(
                Given.as(Tokens.officer("H140001")).header("If-Match", "*").delete(versions + "/2"),
                404,
                "agency-not-in-scope");
        refused(Given.approver("clerk", code).body(reason).post(versions), 403, "forbidden");
        refused(given().contentType(ContentType.JSON).body(reason).post(versions), 401, "unauthenticated");
        refused(given().header("If-Match", "*").delete(versions + "/2"), 401, "unauthenticated");
    }
}
