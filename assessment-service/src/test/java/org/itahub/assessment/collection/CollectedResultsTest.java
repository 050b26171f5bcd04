package org.itahub.assessment.collection;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.assessment.api.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.framework.domain.Framework;
import org.itahub.assessment.framework.domain.Instrument;
import org.itahub.assessment.survey.Surveys;
import org.itahub.assessment.survey.domain.Question;
import org.itahub.assessment.survey.domain.Sheets;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** A result made of what the hub counted. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class CollectedResultsTest {

    /** Agencies whose disclosure items another part of the hub says that it has decided: all met. */
    private static final Set<String> CHECKED = ConcurrentHashMap.newKeySet();

    /** Stands in for the checks of disclosure. */
    @ApplicationScoped
    static class DecidedChecks implements ItemScoreSource {
        @Override
        public Map<String, Rational> scoresOf(String agencyCode, int fiscalYear, Framework framework) {
            Map<String, Rational> met = new TreeMap<>();
            if (CHECKED.contains(agencyCode)) {
                framework.content().items().stream()
                        .filter(item -> framework.instrumentOf(item).source() == Instrument.Source.DISCLOSURE)
                        .forEach(item -> met.put(item.code(), Rational.HUNDRED));
            }
            return met;
        }
    }

    @Test
    void a_collected_result_is_exact_and_its_provenance_shows_the_fraction_and_how_many_answered() {
        String agency = Api.newAgency();
        List<Map<String, List<String>>> sent = answered(agency, 7, 5);
        CHECKED.add(agency);
        collect(agency, null)
                .then()
                .statusCode(201)
                .body("basis", equalTo("ITEMS"))
                .body("missing", hasSize(0));
        Question question = Surveys.layout("EIT").question("E1").orElseThrow();
        Rational exact = Sheets.recounted(question, sent);
        JsonNode figure = provenance(agency, "E1");
        assertEquals(exact.fraction(), figure.get("exact").asText());
        assertEquals(7, figure.get("answered").asInt());
        assertEquals(
                "the mean of the answers of 7 people, counted by the hub without any rounding",
                figure.get("formulaEn").asText());
        JsonNode decided = provenance(agency, "O1");
        assertTrue(decided.path("answered").isMissingNode());
        assertEquals(
                "the score as it was decided in the hub",
                decided.get("formulaEn").asText());
        assertEquals(
                exactTotal(agency), provenance(agency, "total").get("exact").asText());
    }

    /** From the items' fractions up, once more. */
    private static String exactTotal(String agency) {
        JsonNode total = provenance(agency, "total");
        return value(total).fraction();
    }

    private static Rational value(JsonNode figure) {
        if (figure.get("inputs").isEmpty()) {
            return Rational.ofFraction(figure.get("exact").asText());
        }
        Rational sum = Rational.ZERO;
        for (JsonNode input : figure.get("inputs")) {
            sum = sum.plus(
                    value(input).times(Rational.ofFraction(input.get("weight").asText())));
        }
        return sum;
    }

    private static JsonNode provenance(String agency, String figure) {
        return Api.json(as(Tokens.officer(agency))
                        .get(Api.assessmentPath(agency, Surveys.YEAR) + "/provenance/" + figure))
                .get("figure");
    }

    @Test
    void a_collected_result_is_published_like_any_other() {
        String agency = Api.newAgency();
        answered(agency, 5, 5);
        CHECKED.add(agency);
        Response collected = collect(agency, null);
        Api.publish(collected.header("ETag"), agency, Surveys.YEAR).then().statusCode(200);
        collect(agency, collected.header("ETag")).then().statusCode(412);
        String published =
                Api.anybody().get(Api.assessmentPath(agency, Surveys.YEAR)).header("ETag");
        collect(agency, published).then().statusCode(200);
        Surveys.sendAny(Surveys.newLink(agency), 1, new Random(20));
        refused(collect(agency, published), 422, "reason-required");
        as(Tokens.officer(agency))
                .header("If-Match", published)
                .body("{\"reason\": \"มีคำตอบเพิ่ม\"}")
                .post(path(agency))
                .then()
                .statusCode(200)
                .body("revision", equalTo(2));
    }

    @Test
    void collecting_again_follows_the_answers_and_without_a_new_one_changes_nothing() {
        String agency = Api.newAgency();
        answered(agency, 5, 5);
        String first = collect(agency, null).header("ETag");
        assertEquals(first, collect(agency, first).header("ETag"));
        refused(collect(agency, null), 428, "precondition-required");
        Surveys.sendAny(Surveys.newLink(agency), 1, new Random(21));
        collect(agency, first).then().statusCode(200).header("ETag", equalTo("\"2\""));
    }

    @Test
    void what_is_not_known_yet_is_missing() {
        String agency = Api.newAgency();
        answered(agency, 5, 0);
        Response collected = collect(agency, null);
        collected.then().statusCode(201).body("items", hasSize(15)).body("total", nullValue());
        assertTrue(collected.jsonPath().getList("missing.code").contains("9"));
    }

    @Test
    void an_instrument_that_fewer_than_five_answered_is_left_out() {
        String agency = Api.newAgency();
        answered(agency, 5, 4);
        collect(agency, null).then().statusCode(201).body("items", hasSize(15));
        assertTrue(Api.working(agency, Surveys.YEAR).get("items").toString().contains("\"E1\""));
        assertTrue(!Api.working(agency, Surveys.YEAR).get("items").toString().contains("\"I1\""));
    }

    @Test
    void with_all_known_and_fewer_than_five_in_one_group_the_result_is_the_total_alone() {
        String agency = Api.newAgency();
        answered(agency, 5, 4);
        CHECKED.add(agency);
        Response collected = collect(agency, null);
        collected
                .then()
                .statusCode(201)
                .body("basis", equalTo("TOTAL"))
                .body("items", hasSize(0))
                .body("instruments", hasSize(0))
                .body("missing", hasSize(0));
        Api.publish(collected.header("ETag"), agency, Surveys.YEAR).then().statusCode(200);
    }

    @Test
    void of_nothing_no_result_is_made() {
        String agency = Api.newAgency();
        refused(collect(agency, null), 422, "nothing-collected");
        answered(agency, 4, 4);
        refused(collect(agency, null), 422, "nothing-collected");
        as(Tokens.officer(agency))
                .get(Api.assessmentPath(agency, Surveys.YEAR))
                .then()
                .statusCode(404);
        as(Tokens.officer(Api.newAgency())).post(path(agency)).then().statusCode(404);
        Api.anybody().post(path(agency)).then().statusCode(401);
    }

    /** So many sheets by link and by token. @return those by link */
    private static List<Map<String, List<String>>> answered(String agency, int external, int internal) {
        Random random = new Random(22);
        List<Map<String, List<String>>> sent =
                new ArrayList<>(Surveys.sendAny(Surveys.openLink(agency), external, random));
        if (internal > 0) {
            Surveys.openTokens(agency, internal)
                    .forEach(token -> Surveys.send(token, Surveys.sheet(Surveys.answers("IIT", random)))
                            .then()
                            .statusCode(201));
        }
        return sent;
    }

    private static Response collect(String agency, String ifMatch) {
        var request = as(Tokens.officer(agency));
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post(path(agency));
    }

    private static String path(String agency) {
        return Api.resultsPath(agency, Surveys.YEAR) + "/collected";
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }
}
