package org.itahub.assessment.survey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.assessment.api.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Random;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** What officers do with a survey. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class SurveyApiTest {

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
        assertEquals(1, Surveys.audited(agency, "survey.begin"));
        assertEquals(0, Surveys.audited(agency, "survey.change"));
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
}
