package org.itahub.assessment.survey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.itahub.assessment.api.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;

/** What officers do with a survey. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class SurveyApiTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void a_survey_tells_how_many_are_needed_have_answered_and_are_missing() {
        String agency = Api.newAgency();
        Surveys.begin(agency, "EIT", 301)
                .then()
                .body("needed", equalTo(31))
                .body("answered", equalTo(0))
                .body("missing", equalTo(31))
                .body("state", equalTo("OPEN"))
                .body("access", equalTo("LINK"))
                .body("link", nullValue());
        Surveys.sendAny(Surveys.newLink(agency), 2, new Random(1));
        JsonNode standing = Surveys.standing(agency, "EIT");
        assertEquals(2, standing.get("answered").asInt());
        assertEquals(29, standing.get("missing").asInt());
    }

    @Test
    void a_sheet_more_changes_the_tag_of_the_answer_but_not_the_version_that_a_change_is_made_on() {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        String before = Surveys.read(agency, "EIT").header("ETag");
        Surveys.sendAny(link, 1, new Random(2));
        as(Tokens.officer(agency))
                .header("If-None-Match", before)
                .get(Surveys.path(agency, "EIT"))
                .then()
                .statusCode(200)
                .body("answered", equalTo(1));
        as(Tokens.officer(agency))
                .header("If-Match", before)
                .body(Surveys.terms(50, Surveys.today(), Surveys.today()))
                .put(Surveys.path(agency, "EIT"))
                .then()
                .statusCode(200)
                .body("stakeholders", equalTo(50));
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        String agency = Api.newAgency();
        Surveys.begin(agency, "IIT", 40);
        String terms = Surveys.terms(41, Surveys.today(), Surveys.today());
        as(Tokens.officer(agency))
                .body(terms)
                .put(Surveys.path(agency, "IIT"))
                .then()
                .statusCode(428);
        as(Tokens.officer(agency))
                .header("If-Match", "\"9\"")
                .body(terms)
                .put(Surveys.path(agency, "IIT"))
                .then()
                .statusCode(412);
        Surveys.change(agency, "IIT", terms).then().statusCode(200).body("needed", equalTo(30));
    }

    @Test
    void the_same_terms_again_change_nothing() {
        String agency = Api.newAgency();
        String tag = Surveys.begin(agency, "IIT", 40).header("ETag");
        String terms =
                Surveys.terms(40, Surveys.today().minusDays(1), Surveys.today().plusDays(1));
        assertEquals(tag, Surveys.change(agency, "IIT", terms).header("ETag"));
        assertEquals(1, audited(agency, "survey.begin"));
        assertEquals(0, audited(agency, "survey.change"));
    }

    @Test
    void terms_that_do_not_fit_are_refused_and_nothing_is_stored() {
        String agency = Api.newAgency();
        String reversed = Surveys.terms(40, Surveys.today(), Surveys.today().minusDays(1));
        refused(agency, "EIT", reversed, 422, "survey-dates-reversed");
        String fine = Surveys.terms(40, Surveys.today(), Surveys.today());
        refused(agency, "OIT", fine, 404, "survey-instrument-unknown");
        refused(agency, "XIT", fine, 404, "survey-instrument-unknown");
        String coded = fine.replace("}", ", \"shortCode\": \"A1B2\"}");
        refused(agency, "IIT", coded, 422, "survey-takes-no-short-code");
        refused(agency, "EIT", fine.replace("40", "-1"), 400, "invalid-value");
        refused(agency, "EIT", fine.replace("}", ", \"shortCode\": \"!\"}"), 400, "invalid-value");
        refused(agency, "EIT", "{\"stakeholders\": 1}", 400, "invalid-value");
        Surveys.read(agency, "EIT").then().statusCode(404).body("code", equalTo("survey-not-found"));
    }

    private static void refused(String agency, String instrument, String body, int status, String code) {
        as(Tokens.officer(agency))
                .body(body)
                .put(Surveys.path(agency, instrument))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void a_year_without_a_framework_has_no_survey() {
        String agency = Api.newAgency();
        as(Tokens.officer(agency))
                .body(Surveys.terms(1, Surveys.today(), Surveys.today()))
                .put(Api.assessmentPath(agency, 2590) + "/surveys/EIT")
                .then()
                .statusCode(404)
                .body("code", equalTo("framework-not-found"));
    }

    @Test
    void a_framework_with_a_survey_on_it_is_never_posted_anew() {
        String agency = Api.newAgency();
        as(Tokens.officer(agency))
                .body(Surveys.terms(1, Surveys.today(), Surveys.today()))
                .put(Api.assessmentPath(agency, 2563) + "/surveys/EIT")
                .then()
                .statusCode(201);
        String framework = Api.anybody().get("/api/v1/frameworks/2563").asString();
        as(Tokens.admin())
                .body(framework)
                .post("/api/v1/frameworks")
                .then()
                .statusCode(409)
                .body("code", equalTo("framework-in-use"));
    }

    @Test
    void surveys_of_another_agency_are_not_there() {
        String agency = Api.newAgency();
        Surveys.openLink(agency);
        String stranger = Tokens.officer(Api.newAgency());
        String terms = Surveys.terms(1, Surveys.today(), Surveys.today());
        as(stranger).get(Surveys.path(agency, "EIT")).then().statusCode(404);
        as(stranger).get(Api.assessmentPath(agency, 2565) + "/surveys").then().statusCode(404);
        as(stranger).get(Surveys.path(agency, "EIT") + "/scores").then().statusCode(404);
        as(stranger).get(Surveys.path(agency, "EIT") + "/qr.svg").then().statusCode(404);
        as(stranger)
                .get(Api.assessmentPath(agency, 2565) + "/surveys/flags")
                .then()
                .statusCode(404);
        as(stranger).body(terms).put(Surveys.path(agency, "EIT")).then().statusCode(404);
        as(stranger)
                .header("If-Match", "*")
                .post(Surveys.path(agency, "EIT") + "/link")
                .then()
                .statusCode(404);
        as(stranger)
                .body("{\"number\": 1}")
                .post(Surveys.path(agency, "IIT") + "/tokens")
                .then()
                .statusCode(404);
        Api.anybody().get(Surveys.path(agency, "EIT")).then().statusCode(401);
    }

    @Test
    void tokens_are_shown_once_and_kept_as_hashes_alone() {
        String agency = Api.newAgency();
        List<String> tokens = Surveys.openTokens(agency, 3);
        assertEquals(3, tokens.stream().distinct().count());
        assertTrue(tokens.stream().allMatch(token -> token.matches("t[A-Za-z0-9_-]{22}")), tokens.toString());
        Surveys.read(agency, "IIT").then().body("tokens.unused", equalTo(3)).body("link", nullValue());
        List<String> kept = new Sql(dataSource)
                .query(
                        "SELECT t::text FROM survey_token t JOIN survey s ON s.id = survey_id WHERE agency_code = ?",
                        row -> row.getString(1),
                        agency);
        assertEquals(3, kept.size());
        tokens.forEach(token -> assertTrue(kept.stream().noneMatch(row -> row.contains(token))));
        assertEquals(1, audited(agency, "survey-tokens.issue"));
    }

    @Test
    void an_unused_token_can_be_revoked_and_a_used_one_not() {
        String agency = Api.newAgency();
        List<String> tokens = Surveys.openTokens(agency, 4);
        Surveys.send(tokens.get(0), Surveys.sheet(Surveys.answers("IIT", new Random(3))))
                .then()
                .statusCode(201);
        String revocations = Surveys.path(agency, "IIT") + "/tokens/revocations";
        as(Tokens.officer(agency))
                .body("{\"tokens\": [\"%s\", \"%s\", \"t0\"]}".formatted(tokens.get(0), tokens.get(1)))
                .post(revocations)
                .then()
                .statusCode(200)
                .body("revoked", equalTo(1));
        as(Tokens.officer(agency))
                .body("{\"allUnused\": true}")
                .post(revocations)
                .then()
                .body("revoked", equalTo(2));
        as(Tokens.officer(agency))
                .body("{}")
                .post(revocations)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-value"));
        Surveys.read(agency, "IIT")
                .then()
                .body("tokens.used", equalTo(1))
                .body("tokens.revoked", equalTo(3))
                .body("tokens.unused", equalTo(0));
        tokens.subList(1, 4)
                .forEach(token -> Surveys.send(token, Surveys.sheet(Surveys.answers("IIT", new Random(4))))
                        .then()
                        .statusCode(404)
                        .body("code", equalTo("survey-key-unknown")));
    }

    @Test
    void a_survey_goes_by_tokens_or_by_a_link_and_not_by_both() {
        String agency = Api.newAgency();
        Surveys.begin(agency, "IIT", 10);
        Surveys.begin(agency, "EIT", 10);
        as(Tokens.officer(agency))
                .header("If-Match", "*")
                .post(Surveys.path(agency, "IIT") + "/link")
                .then()
                .statusCode(409)
                .body("code", equalTo("survey-takes-no-link"));
        as(Tokens.officer(agency))
                .body("{\"number\": 1}")
                .post(Surveys.path(agency, "EIT") + "/tokens")
                .then()
                .statusCode(409)
                .body("code", equalTo("survey-takes-no-tokens"));
        as(Tokens.officer(agency))
                .get(Surveys.path(agency, "EIT") + "/qr.svg")
                .then()
                .statusCode(404)
                .body("code", equalTo("survey-link-missing"));
    }

    @Test
    void a_new_link_takes_the_place_of_the_one_before_and_a_revoked_one_leads_nowhere() {
        String agency = Api.newAgency();
        String first = Surveys.openLink(agency);
        String second = Surveys.newLink(agency);
        assertNotEquals(first, second);
        String sheet = Surveys.sheet(Surveys.answers("EIT", new Random(5)));
        Surveys.send(first, sheet).then().statusCode(404);
        Surveys.send(second, sheet).then().statusCode(201);
        Response revoked =
                as(Tokens.officer(agency)).header("If-Match", "*").delete(Surveys.path(agency, "EIT") + "/link");
        revoked.then().statusCode(200).body("link", nullValue());
        Surveys.send(second, Surveys.sheet(Surveys.answers("EIT", new Random(6))))
                .then()
                .statusCode(404)
                .body("code", equalTo("survey-key-unknown"));
        Api.anybody().header("Survey-Key", second).get(Surveys.FORM).then().statusCode(404);
        as(Tokens.officer(agency))
                .post(Surveys.path(agency, "EIT") + "/link")
                .then()
                .statusCode(428);
        assertEquals(2, audited(agency, "survey-link.renew"));
    }

    @Test
    void the_surveys_of_a_year_stand_in_one_list() {
        String agency = Api.newAgency();
        Surveys.begin(agency, "IIT", 10);
        Surveys.begin(agency, "EIT", 10);
        as(Tokens.officer(agency))
                .get(Api.assessmentPath(agency, 2565) + "/surveys")
                .then()
                .statusCode(200)
                .body("surveys", hasSize(2))
                .body("surveys.agencyCode", everyItem(equalTo(agency)));
    }

    @Test
    void the_audit_trail_tells_no_key() {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        List<String> records = new Sql(dataSource)
                .query("SELECT a::text FROM audit_record a WHERE agency_code = ?", row -> row.getString(1), agency);
        assertTrue(records.stream().noneMatch(record -> record.contains(link)));
        assertTrue(records.size() >= 3, records.toString());
        assertTrue(link.startsWith("l"));
        Surveys.read(agency, "EIT").then().body("link", startsWith("http://localhost:8081/survey/#l"));
    }

    private int audited(String agency, String action) {
        return new Sql(dataSource)
                .query(
                        "SELECT count(*) FROM audit_record WHERE agency_code = ? AND action = ?",
                        row -> row.getInt(1),
                        agency,
                        action)
                .getFirst();
    }
}
