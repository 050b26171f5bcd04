package org.itahub.assessment.framework.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.SampleFrameworks;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.itahub.platform.sql.SqlFailure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class FrameworkDraftApiTest {

    private static final String FRAMEWORKS = "/api/v1/frameworks/";
    private static final String DRAFTS = "/api/v1/framework-drafts";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_year_goes_from_a_copy_through_changes_and_a_check_to_publication() {
        Response begun = start(2641, 2566);
        begun.then().statusCode(201).header("Location", endsWith(DRAFTS + "/2641"));
        assertEquals(content(anybody().get(FRAMEWORKS + "2566")), content(begun));
        admin().get(draft(2641)).then().statusCode(200).header("ETag", begun.header("ETag"));

        String sample = SampleFrameworks.inTheStyleAfter2567(2641);
        Response changed = put(begun.header("ETag"), 2641, sample.replace("\"weight\": 0.4", "\"weight\": 0.5"));
        changed.then().statusCode(200);
        admin().post(draft(2641) + "/check")
                .then()
                .statusCode(200)
                .body("publishable", equalTo(false))
                .body("faults.code", contains("weights-do-not-add-up"))
                .body("faults[0].pointer", equalTo("/instruments"))
                .body("faults[0].messageTh", containsString("11/10"))
                .body("faults[0].messageEn", containsString("11/10"));
        publish(changed.header("ETag"), 2641)
                .then()
                .statusCode(422)
                .body("code", equalTo("framework-refused"))
                .body("errors.code", contains("weights-do-not-add-up"));
        anybody().get(FRAMEWORKS + "2641").then().statusCode(404);

        Response right = put(changed.header("ETag"), 2641, sample);
        admin().post(draft(2641) + "/check")
                .then()
                .body("publishable", equalTo(true))
                .body("faults", empty());
        publish(right.header("ETag"), 2641)
                .then()
                .statusCode(201)
                .header("Location", endsWith(FRAMEWORKS + "2641"))
                .header("ETag", "\"1\"");
        admin().get(draft(2641)).then().statusCode(404).body("code", equalTo("framework-draft-not-found"));
        anybody().get(FRAMEWORKS + "2641").then().statusCode(200).body("items", hasSize(15 + 9 + 28));
        as(Tokens.admin())
                .get("/api/v1/audit-records?limit=500")
                .then()
                .body(
                        "items.findAll { it.subject == '" + draft(2641) + "' }.action",
                        contains(
                                "framework-draft.publish",
                                "framework-draft.change",
                                "framework-draft.change",
                                "framework-draft.start"));
    }

    @Test
    void a_year_has_one_draft_and_a_discarded_ones_tag_does_not_fit_the_next() {
        String first = start(2645, 2565).header("ETag");
        start(2645, 2565).then().statusCode(409).body("code", equalTo("framework-draft-exists"));
        admin().header("If-Match", first).delete(draft(2645)).then().statusCode(204);
        admin().header("If-Match", first).delete(draft(2645)).then().statusCode(404);
        String second = start(2645, 2565).header("ETag");
        assertNotEquals(first, second);
        put(first, 2645, SampleFrameworks.inTheStyleAfter2567(2645)).then().statusCode(412);
        publish(first, 2645).then().statusCode(412);
        admin().header("If-Match", first).delete(draft(2645)).then().statusCode(412);
    }

    @Test
    void a_draft_is_changed_discarded_and_published_from_the_version_that_was_read() {
        String tag = start(2646, 2566).header("ETag");
        admin().body(SampleFrameworks.inTheStyleAfter2567(2646))
                .put(draft(2646))
                .then()
                .statusCode(428);
        admin().delete(draft(2646)).then().statusCode(428);
        admin().post(draft(2646) + "/publish").then().statusCode(428);
        String read = admin().get(draft(2646)).asString();
        put(tag, 2646, read).then().statusCode(200).header("ETag", tag);
        String changed =
                put(tag, 2646, SampleFrameworks.inTheStyleAfter2567(2646)).header("ETag");
        assertNotEquals(tag, changed);
        put(tag, 2646, read).then().statusCode(412);
    }

    @Test
    void a_draft_keeps_its_year() {
        String tag = start(2647, 2566).header("ETag");
        put(tag, 2647, SampleFrameworks.inTheStyleAfter2567(2648))
                .then()
                .statusCode(422)
                .body("code", equalTo("framework-draft-of-other-year"))
                .body("errors[0].pointer", equalTo("/fiscalYear"));
        admin().get(draft(2647)).then().header("ETag", tag);
    }

    @Test
    void a_body_that_is_no_framework_and_a_start_without_a_source_are_refused() {
        String tag = start(2649, 2566).header("ETag");
        put(tag, 2649, "{\"fiscalYear\": 2649}")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/instruments", "/items", "/levels"));
        admin().body("{\"fiscalYear\": 2658, \"cloneOf\": 2560}")
                .post(DRAFTS)
                .then()
                .statusCode(404)
                .body("code", equalTo("framework-not-found"));
        admin().body("{\"fiscalYear\": 2700, \"cloneOf\": 2566}")
                .post(DRAFTS)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/fiscalYear"));
        admin().body("{\"fiscalYear\": 2658}")
                .post(DRAFTS)
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/cloneOf"));
        for (String path : new String[] {"", "/check", "/publish"}) {
            var request = admin().header("If-Match", "*");
            Response answer = path.isEmpty() ? request.get(draft(2658)) : request.post(draft(2658) + path);
            answer.then().statusCode(404).body("code", equalTo("framework-draft-not-found"));
        }
    }

    @Test
    void a_year_whose_framework_results_rest_on_is_neither_drafted_nor_published_anew() {
        post(SampleFrameworks.inTheStyleAfter2567(2654));
        String tag = start(2654, 2566).header("ETag");
        Api.enter(Api.newAgency(), 2654, "{\"total\": 70}").then().statusCode(201);
        admin().post(draft(2654) + "/check")
                .then()
                .body("publishable", equalTo(false))
                .body("faults.code", contains("framework-in-use"));
        publish(tag, 2654).then().statusCode(409).body("code", equalTo("framework-in-use"));
        admin().header("If-Match", tag).delete(draft(2654)).then().statusCode(204);
        start(2654, 2566).then().statusCode(409).body("code", equalTo("framework-in-use"));
    }

    @Test
    void a_draft_takes_the_place_of_a_framework_that_nothing_rests_on_and_leaves_it_as_it_was() {
        post(SampleFrameworks.inTheStyleAfter2567(2655));
        publish(start(2655, 2565).header("ETag"), 2655).then().statusCode(201).header("ETag", "\"2\"");
        anybody().get(FRAMEWORKS + "2655").then().body("items", hasSize(88));
        assertEquals(
                52,
                new Sql(dataSource)
                        .query(
                                "SELECT jsonb_array_length(content -> 'items') FROM framework"
                                        + " WHERE fiscal_year = 2655 AND version = 1",
                                row -> row.getInt(1))
                        .getFirst());
    }

    @Test
    void a_key_begins_one_draft_only() {
        for (int n = 0; n < 2; n++) {
            admin().header("Idempotency-Key", "draft-2656")
                    .body("{\"fiscalYear\": 2656, \"cloneOf\": 2566}")
                    .post(DRAFTS)
                    .then()
                    .statusCode(201);
        }
    }

    @Test
    void drafts_are_a_hub_administrators_business() {
        start(2657, 2566);
        RequestSpecification officer = as(Tokens.province(Api.PROVINCE)).header("If-Match", "*");
        officer.body("{\"fiscalYear\": 2659, \"cloneOf\": 2566}")
                .post(DRAFTS)
                .then()
                .statusCode(403);
        as(Tokens.province(Api.PROVINCE)).get(draft(2657)).then().statusCode(403);
        as(Tokens.province(Api.PROVINCE)).post(draft(2657) + "/check").then().statusCode(403);
        as(Tokens.province(Api.PROVINCE)).post(draft(2657) + "/publish").then().statusCode(403);
        anybody().get(draft(2657)).then().statusCode(401);
    }

    @Test
    void the_database_itself_refuses_to_empty_the_frameworks() {
        Sql sql = new Sql(dataSource);
        assertThrows(SqlFailure.class, () -> sql.update("TRUNCATE framework CASCADE"));
    }

    private static ObjectNode content(Response framework) {
        return ((ObjectNode) json(framework)).without("fiscalYear");
    }

    private static RequestSpecification admin() {
        return as(Tokens.admin());
    }

    private static String draft(int year) {
        return DRAFTS + "/" + year;
    }

    private static void post(String framework) {
        admin().body(framework).post("/api/v1/frameworks").then().statusCode(201);
    }

    private static Response start(int year, int cloneOf) {
        return admin().body("{\"fiscalYear\": %d, \"cloneOf\": %d}".formatted(year, cloneOf))
                .post(DRAFTS);
    }

    private static Response put(String ifMatch, int year, String body) {
        return admin().header("If-Match", ifMatch).body(body).put(draft(year));
    }

    private static Response publish(String ifMatch, int year) {
        return admin().header("If-Match", ifMatch).post(draft(year) + "/publish");
    }
}
