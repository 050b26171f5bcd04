package org.itahub.reporting.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.itahub.reporting.edition.EditionsBed.editions;
import static org.itahub.reporting.edition.EditionsBed.issue;
import static org.itahub.reporting.edition.EditionsBed.issueAt;
import static org.itahub.reporting.edition.EditionsBed.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class EditionRefusalsTest {
    private static final String AGENCY = "2120001";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void a_published_plan() {
        if (!told) {
            EditionsBed.plan(readModel, AGENCY, "อบต.มีสิทธิ์", "เลย");
            issue(AGENCY).then().statusCode(201);
            told = true;
        }
    }

    @Test
    void only_officers_within_reach_issue() {
        refused(given().post(editions(AGENCY)), 401, "unauthenticated");
        refused(issue(Tokens.officer("2120099"), AGENCY, "{}"), 404, "agency-not-in-scope");
        refused(issue(Tokens.province("น่าน"), AGENCY, "{}"), 404, "agency-not-in-scope");
        refused(issue(Tokens.approver("clerk", AGENCY), AGENCY, "{}"), 403, "forbidden");
        refused(
                issue(Tokens.of("assessor", List.of("assessor"), List.of(AGENCY), List.of()), AGENCY, "{}"),
                403,
                "forbidden");
        refused(issue(Tokens.system("documents:write"), AGENCY, "{}"), 403, "forbidden");
    }

    @Test
    void the_province_and_the_hub_issue_too() {
        EditionsBed.otherPlan(readModel, AGENCY, 2);
        issue(Tokens.province("เลย"), AGENCY, "{}")
                .then()
                .statusCode(201)
                .body("issuedBy", equalTo("เจ้าหน้าที่จังหวัด"));
        EditionsBed.otherPlan(readModel, AGENCY, 3);
        issue(Tokens.admin(), AGENCY, "{}").then().statusCode(201).body("issuedBy", equalTo("ผู้ดูแลระบบ"));
    }

    @Test
    void an_unknown_agency_looks_like_one_out_of_reach() {
        refused(issue(Tokens.admin(), "9999999", "{}"), 404, "agency-not-in-scope");
    }

    @Test
    void nothing_is_issued_of_what_is_not_published() {
        refused(posted(editions(AGENCY).replace("2566", "2565")), 404, "plan-not-published");
        refused(posted(editions(AGENCY).replace("measures-plan", "poster")), 404, "unknown-document-kind");
        refused(posted(editions(AGENCY).replace("2566", "2566.pdf")), 400, "invalid-value");
        refused(posted(editions(AGENCY) + "?layout=d"), 400, "invalid-value");
        refused(posted(editions(AGENCY) + "?numerals=roman"), 400, "invalid-value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": \"สมชาย\"}", "{\"reason\": [1]}", "{"})
    void a_body_that_says_something_else_is_refused(String body) {
        issue(Tokens.officer(AGENCY), AGENCY, body).then().statusCode(400);
    }

    @Test
    void a_post_or_a_reason_too_long_is_refused_by_name() {
        issue(Tokens.officer(AGENCY), AGENCY, "{\"post\": \"" + "ก".repeat(201) + "\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-value"))
                .body("errors[0].pointer", equalTo("/post"));
        issue(Tokens.officer(AGENCY), AGENCY, "{\"reason\": \"" + "ก".repeat(1001) + "\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @ParameterizedTest
    @CsvSource({
        "/99, 404, edition-not-found",
        "/0, 400, invalid-value",
        "/first, 400, invalid-value",
        "/1.odt, 406, not-acceptable",
        "/1?numerals=thai, 400, unknown-parameter"
    })
    void what_is_no_edition_is_refused_by_its_reason(String path, int status, String code) {
        refused(given().get(editions(AGENCY) + path), status, code);
    }

    @Test
    void an_agency_without_editions_has_an_empty_list_and_a_kind_that_there_is_not_has_none() {
        given().get(editions("2120098")).then().statusCode(200).body("items", hasSize(0));
        refused(given().get(editions(AGENCY).replace("measures-plan", "poster")), 404, "unknown-document-kind");
        refused(given().get(editions(AGENCY) + "?sort=owner"), 400, "invalid-value");
    }

    @Test
    void an_edition_is_found_by_hash_or_by_what_a_copy_names() {
        String hash = given().get(editions(AGENCY)).path("items[-1].sha256");
        String id = given().get(editions(AGENCY)).path("items[-1].id");

        given().queryParam("sha256", hash.toUpperCase().replaceAll("(..)(?!$)", "$1:"))
                .get("/api/v1/editions")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].number", equalTo(1));
        given().get("/api/v1/editions/" + id).then().statusCode(200).body("sha256", equalTo(hash));
        given().queryParam("sha256", "0".repeat(64))
                .get("/api/v1/editions")
                .then()
                .body("items", hasSize(0));
        refused(given().get("/api/v1/editions/aaaaaaaaaa"), 404, "edition-not-found");
        refused(given().get("/api/v1/editions"), 400, "invalid-hash");
        refused(given().queryParam("sha256", hash.substring(1)).get("/api/v1/editions"), 400, "invalid-hash");
    }

    private static Response posted(String path) {
        return issueAt(Tokens.officer(AGENCY), path, "{}");
    }
}
