package org.itahub.assessment.survey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.itahub.assessment.api.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** How officers hand out access to a survey, and take it back. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class SurveyAccessTest {

    @Inject
    AgroalDataSource dataSource;

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
        assertEquals(1, Surveys.audited(agency, "survey-tokens.issue"));
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
        assertEquals(2, Surveys.audited(agency, "survey-link.renew"));
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
}
