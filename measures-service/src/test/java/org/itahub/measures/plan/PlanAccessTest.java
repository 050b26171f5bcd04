package org.itahub.measures.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.itahub.measures.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Stream;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.Given;
import org.itahub.measures.HubTest;
import org.junit.jupiter.api.Test;

@HubTest
class PlanAccessTest {
    @Test
    void a_draft_is_seen_by_its_agency_its_province_the_hub_and_systems_with_the_scope() {
        String code = Given.draftedPlan();

        Stream.of(
                        Tokens.officer(code),
                        Tokens.approver("clerk", code),
                        Tokens.province(Given.PROVINCE),
                        Tokens.admin(),
                        Tokens.system("plans:read"))
                .forEach(token -> Given.as(token).get(Given.plan(code)).then().statusCode(200));
    }

    @Test
    void a_draft_is_not_there_for_the_public_and_out_of_scope_for_others() {
        String code = Given.draftedPlan();

        refused(given().get(Given.plan(code)), 404, "plan-not-found");
        Stream.of(Tokens.officer("H140001"), Tokens.province("ชุมพร"), Tokens.system("assessments:read"))
                .forEach(token -> refused(Given.as(token).get(Given.plan(code)), 404, "agency-not-in-scope"));
    }

    @Test
    void a_draft_is_not_opened_by_a_claim_without_a_role_that_reads_drafts() {
        String code = Given.draftedPlan();

        Stream.of(
                        Tokens.of("assessor", List.of("assessor"), List.of(code), List.of()),
                        Tokens.of("nobody", List.of(), List.of(code), List.of(Given.PROVINCE)),
                        Tokens.of("machine", List.of("system"), List.of(code), List.of()))
                .forEach(token -> refused(Given.as(token).get(Given.plan(code)), 404, "agency-not-in-scope"));
    }

    @Test
    void a_published_plan_is_seen_by_everyone() {
        String code = Given.publishedPlan();

        Stream.of(given(), Given.as(Tokens.officer("H140001")), Given.as(Tokens.province("ชุมพร")))
                .forEach(caller ->
                        caller.get(Given.plan(code)).then().statusCode(200).body("state", is("PUBLISHED")));
    }

    @Test
    void a_token_for_another_agency_changes_nothing_and_learns_nothing() {
        String code = Given.completePlan();
        String tag = Given.planTag(code);
        String plan = Given.plan(code);
        String foreign = Tokens.officer("H140001");

        refused(Given.as(foreign).body("{}").post(plan), 404, "agency-not-in-scope");
        refused(Given.as(foreign).body(Given.measure(1)).post(plan + "/measures"), 404, "agency-not-in-scope");
        refused(
                Given.as(foreign).header("If-Match", tag).body(Given.measure(1)).put(plan + "/measures/1"),
                404,
                "agency-not-in-scope");
        refused(Given.as(foreign).header("If-Match", tag).delete(plan + "/measures/1"), 404, "agency-not-in-scope");
        refused(Given.as(foreign).header("If-Match", tag).post(plan + "/submit"), 404, "agency-not-in-scope");
        refused(Given.as(foreign).get(plan + "/checks/o42"), 404, "agency-not-in-scope");
        refused(Given.as(foreign).get("/api/v1/agencies/" + code + "/sign-off-chain"), 404, "agency-not-in-scope");

        assertEquals(tag, Given.planTag(code));
    }

    @Test
    void an_agency_that_does_not_exist_is_answered_like_one_out_of_scope() {
        refused(Given.officer("H999999").body("{}").post(Given.plan("H999999")), 404, "agency-not-in-scope");
    }

    @Test
    void only_officers_of_the_agency_write_its_plan() {
        String code = Given.draftedPlan();
        String measures = Given.plan(code) + "/measures";

        Stream.of(Tokens.approver("clerk", code), Tokens.province(Given.PROVINCE), Tokens.admin())
                .forEach(token -> refused(Given.as(token).body(Given.measure(1)).post(measures), 403, "forbidden"));
        refused(given().contentType(ContentType.JSON).body(Given.measure(1)).post(measures), 401, "unauthenticated");
    }

    @Test
    void the_chain_is_set_by_the_agency_or_its_province_and_changed_only_as_read() {
        String code = Given.agency();
        String path = "/api/v1/agencies/" + code + "/sign-off-chain";

        refused(Given.officer(code).get(path), 404, "sign-off-chain-not-found");
        assertEquals(
                "\"0\"",
                put(Tokens.province(Given.PROVINCE), path, null)
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("ETag"));
        refused(put(Tokens.officer(code), path, null), 428, "precondition-required");
        put(Tokens.officer(code), path, "\"0\"").then().statusCode(200).header("ETag", "\"1\"");
        refused(put(Tokens.officer(code), path, "\"0\""), 412, "precondition-failed");
        refused(put(Tokens.province("ชุมพร"), path, "\"1\""), 404, "agency-not-in-scope");
        refused(put(Tokens.approver("clerk", code), path, "\"1\""), 403, "forbidden");
        Given.officer(code).get(path).then().body("steps.holder", is(List.of("clerk", "chief")));
    }

    @Test
    void a_reader_who_has_the_plan_already_gets_304() {
        String code = Given.publishedPlan();

        String tag = given().get(Given.plan(code)).header("ETag");

        given().header("If-None-Match", tag).get(Given.plan(code)).then().statusCode(304);
        Given.officer(code)
                .header("If-None-Match", tag)
                .get(Given.plan(code))
                .then()
                .statusCode(200);
    }

    private static Response put(String token, String path, String ifMatch) {
        var request = Given.as(token).body(Given.chain());
        return ifMatch == null
                ? request.put(path)
                : request.header("If-Match", ifMatch).put(path);
    }
}
