package org.itahub.assessment.survey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.itahub.assessment.api.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.exact.domain.Rational;
import org.itahub.assessment.survey.domain.Question;
import org.itahub.assessment.survey.domain.SheetLayout;
import org.itahub.assessment.survey.domain.Sheets;
import org.itahub.assessment.survey.domain.Tally;
import org.itahub.assessment.survey.store.SheetCounts;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores are counted when somebody asks, and are what a recount by the framework's own rule gives. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class SurveyScoresTest {

    @Inject
    SheetCounts counts;

    @Inject
    AgroalDataSource dataSource;

    @ParameterizedTest
    @ValueSource(ints = {5, 31, 32, 33, 65})
    void the_score_of_sheets_by_token_is_that_of_a_recount_pooled_or_mixed(int number) {
        String agency = Api.newAgency();
        Random random = new Random(number);
        List<Map<String, List<String>>> sent = new ArrayList<>();
        for (String token : Surveys.openTokens(agency, number)) {
            sent.add(Surveys.answers("IIT", random));
            Surveys.send(token, Surveys.sheet(sent.getLast())).then().statusCode(201);
        }
        assertRecounted(Surveys.layout("IIT"), sent, scores(agency, "IIT"));
    }

    @Test
    void the_score_of_sheets_by_link_is_that_of_a_recount_after_every_sheet() {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        Random random = new Random(8);
        List<Map<String, List<String>>> sent = new ArrayList<>(Surveys.sendAny(link, 5, random));
        for (int n = 0; n < 4; n++) {
            assertRecounted(Surveys.layout("EIT"), sent, scores(agency, "EIT"));
            sent.addAll(Surveys.sendAny(link, 1, random));
        }
    }

    private static JsonNode scores(String agency, String instrument) {
        return Api.json(as(Tokens.officer(agency)).get(Surveys.path(agency, instrument) + "/scores"));
    }

    private static void assertRecounted(SheetLayout layout, List<Map<String, List<String>>> sent, JsonNode scores) {
        assertEquals(sent.size(), scores.get("answered").asInt());
        List<Rational> indicators = new ArrayList<>();
        Map<String, List<Rational>> byIndicator = new HashMap<>();
        for (Question question : layout.questions()) {
            Rational recounted = Sheets.recounted(question, sent);
            JsonNode item = Api.entry(scores.get("items"), question.item().code());
            assertEquals(recounted.fraction(), item.get("exact").asText());
            assertEquals(recounted.rounded(), item.get("score").decimalValue());
            byIndicator
                    .computeIfAbsent(question.item().indicator(), first -> new ArrayList<>())
                    .add(recounted);
        }
        byIndicator.values().forEach(items -> indicators.add(Rational.mean(items)));
        assertEquals(Rational.mean(indicators).rounded(), scores.get("score").decimalValue());
    }

    @Test
    void a_group_of_four_is_counted_and_not_broken_down_for_anybody() {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        Random random = new Random(9);
        Surveys.sendAny(link, 4, random);
        for (String token : List.of(Tokens.officer(agency), Tokens.admin())) {
            as(token)
                    .get(Surveys.path(agency, "EIT") + "/scores")
                    .then()
                    .statusCode(200)
                    .body("answered", equalTo(4))
                    .body("brokenDown", equalTo(false))
                    .body("score", nullValue())
                    .body("indicators", hasSize(0))
                    .body("items", hasSize(0));
        }
        Surveys.sendAny(link, 1, random);
        assertTrue(scores(agency, "EIT").get("brokenDown").asBoolean());
    }

    @Test
    void steps_that_no_byte_holds_in_whole_units_are_counted_exactly_too() {
        String agency = Api.newAgency();
        Surveys.openLink(agency);
        SheetLayout layout = Sheets.layout();
        Random random = new Random(10);
        Sql sql = new Sql(dataSource);
        int survey = sql.query("SELECT id FROM survey WHERE agency_code = ?", row -> row.getInt(1), agency)
                .getFirst();
        List<Map<String, List<String>>> sheets = new ArrayList<>();
        for (int n = 0; n < 50; n++) {
            sheets.add(Sheets.answers(layout, random));
            sql.update(
                    "INSERT INTO survey_sheet VALUES (?, ?, ?)",
                    survey,
                    UUID.randomUUID(),
                    Sheets.bytes(layout, sheets.getLast()));
        }
        Map<String, Rational> recounted = new HashMap<>();
        layout.questions()
                .forEach(question -> recounted.put(question.item().code(), Sheets.recounted(question, sheets)));
        assertEquals(recounted, counts.of(survey, layout).scores(layout));
        sql.update("DELETE FROM survey_sheet WHERE survey_id = ?", survey);
    }

    @Test
    void a_recount_of_the_year_has_each_survey_as_it_is_counted_alone() {
        String agency = Api.newAgency();
        Surveys.sendAny(Surveys.openLink(agency), 6, new Random(11));
        String small = Api.newAgency();
        Surveys.sendAny(Surveys.openLink(small), 1, new Random(12));
        SheetLayout layout = Surveys.layout("EIT");
        Map<Integer, Tally> year = counts.ofYear(Surveys.YEAR, 1, "EIT", layout);
        for (String code : List.of(agency, small)) {
            int survey = new Sql(dataSource)
                    .query("SELECT id FROM survey WHERE agency_code = ?", row -> row.getInt(1), code)
                    .getFirst();
            assertEquals(counts.of(survey, layout), year.get(survey));
        }
        long all = year.values().stream().mapToLong(Tally::sheets).sum();
        as(Tokens.admin())
                .queryParam("fiscalYear", Surveys.YEAR)
                .queryParam("instrument", "EIT")
                .get("/api/v1/surveys/recount")
                .then()
                .statusCode(200)
                .body("answered", equalTo((int) all))
                .body("items", hasSize(15));
    }

    @Test
    void a_recount_of_no_year_is_refused() {
        recount("", "EIT", 400, "invalid-value");
        recount("2565", "OIT", 404, "survey-instrument-unknown");
        recount("2590", "EIT", 404, "framework-not-found");
    }

    private static void recount(String year, String instrument, int status, String code) {
        as(Tokens.admin())
                .queryParam("fiscalYear", year)
                .queryParam("instrument", instrument)
                .get("/api/v1/surveys/recount")
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }
}
