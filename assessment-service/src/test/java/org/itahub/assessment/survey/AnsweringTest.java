package org.itahub.assessment.survey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** What people meet who answer a survey. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class AnsweringTest {

    private final Random random = new Random(7);

    @Test
    void the_form_shows_every_question_with_its_parts_and_its_scale() {
        String agency = Api.newAgency();
        String token = Surveys.openTokens(agency, 1).getFirst();
        Response form = anybody().header("Survey-Key", token).get(Surveys.FORM);
        form.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("instrument", equalTo("IIT"))
                .body("needsShortCode", equalTo(false))
                .body("agencyNameEn", equalTo("Test SAO"))
                .body("closesOn", equalTo(Surveys.today().plusDays(1).toString()))
                .body("items", hasSize(30));
        JsonNode items = Api.json(form).get("items");
        assertEquals(2, Api.entry(items, "I1").get("parts").size());
        assertEquals(0, Api.entry(items, "I2").get("parts").size());
        assertEquals(4, Api.entry(items, "I2").get("scale").size());
        assertEquals(
                "NO", Api.entry(items, "I4").get("scale").get(0).get("code").asText());
        assertNotNull(Api.entry(items, "I1").get("parts").get(0).get("topicTh"));
    }

    @Test
    void a_sheet_is_taken_once_however_often_it_is_sent() {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        String sheet = Surveys.sheet(Surveys.answers("EIT", random));
        Surveys.send(link, sheet).then().statusCode(201).body("accepted", equalTo(true));
        Surveys.send(link, sheet).then().statusCode(200).body("accepted", equalTo(true));
        assertEquals(1, Surveys.standing(agency, "EIT").get("answered").asInt());
    }

    @Test
    void a_token_is_good_for_one_sheet_which_may_be_sent_again() {
        String agency = Api.newAgency();
        String token = Surveys.openTokens(agency, 1).getFirst();
        String sheet = Surveys.sheet(Surveys.answers("IIT", random));
        Surveys.send(token, sheet).then().statusCode(201);
        Surveys.send(token, sheet).then().statusCode(200).body("accepted", equalTo(true));
        refused(Surveys.send(token, Surveys.sheet(Surveys.answers("IIT", random))), 409, "survey-token-used");
        refused(anybody().header("Survey-Key", token).get(Surveys.FORM), 409, "survey-token-used");
        assertEquals(1, Surveys.standing(agency, "IIT").get("answered").asInt());
    }

    @Test
    void a_sheet_may_be_sent_again_after_its_pool_was_mixed() {
        String agency = Api.newAgency();
        List<String> tokens = Surveys.openTokens(agency, 33);
        List<String> sheets = tokens.stream()
                .map(token -> Surveys.sheet(Surveys.answers("IIT", random)))
                .toList();
        for (int n = 0; n < tokens.size(); n++) {
            Surveys.send(tokens.get(n), sheets.get(n)).then().statusCode(201);
        }
        Surveys.send(tokens.getFirst(), sheets.getFirst()).then().statusCode(200);
        assertEquals(33, Surveys.standing(agency, "IIT").get("answered").asInt());
    }

    @Test
    void of_several_sheets_with_one_token_at_once_one_is_taken() throws Exception {
        String agency = Api.newAgency();
        String token = Surveys.openTokens(agency, 1).getFirst();
        List<Callable<Integer>> senders = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            String sheet = Surveys.sheet(Surveys.answers("IIT", random));
            senders.add(() -> Surveys.send(token, sheet).statusCode());
        }
        assertEquals(List.of(201, 409, 409, 409, 409, 409, 409, 409), atOnce(senders));
        assertEquals(1, Surveys.standing(agency, "IIT").get("answered").asInt());
    }

    @Test
    void sheets_that_come_at_once_fill_pools_and_none_is_lost() throws Exception {
        String agency = Api.newAgency();
        List<Callable<Integer>> senders = new ArrayList<>();
        for (String token : Surveys.openTokens(agency, 70)) {
            String sheet = Surveys.sheet(Surveys.answers("IIT", random));
            senders.add(() -> Surveys.send(token, sheet).statusCode());
        }
        assertTrue(atOnce(senders).stream().allMatch(status -> status == 201));
        assertEquals(70, Surveys.standing(agency, "IIT").get("answered").asInt());
    }

    private static List<Integer> atOnce(List<Callable<Integer>> senders) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : pool.invokeAll(senders)) {
                answers.add(answer.get());
            }
            return answers.stream().sorted().toList();
        }
    }

    @Test
    void keys_that_nobody_gave_out_open_nothing() {
        String sheet = Surveys.sheet(Surveys.answers("EIT", random));
        for (String key : List.of("t0000000000000000000000", "l0000000000000000000000", "x", "\u00e9")) {
            refused(Surveys.send(key, sheet), 404, "survey-key-unknown");
            refused(anybody().header("Survey-Key", key).get(Surveys.FORM), 404, "survey-key-unknown");
        }
        refused(anybody().body(sheet).post(Surveys.SHEETS), 404, "survey-key-unknown");
        refused(anybody().get(Surveys.FORM), 404, "survey-key-unknown");
    }

    @Test
    void nothing_is_taken_before_the_first_day_and_after_the_last() {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        String token = Surveys.openTokens(agency, 1).getFirst();
        LocalDate today = Surveys.today();
        closedOn(agency, link, token, today.plusDays(1), today.plusDays(2), "survey-not-open-yet");
        closedOn(agency, link, token, today.minusDays(2), today.minusDays(1), "survey-closed");
        String onlyToday = Surveys.terms(100, today, today);
        Surveys.change(agency, "EIT", onlyToday).then().statusCode(200);
        Surveys.change(agency, "IIT", onlyToday).then().statusCode(200);
        Surveys.send(link, Surveys.sheet(Surveys.answers("EIT", random))).then().statusCode(201);
        Surveys.send(token, Surveys.sheet(Surveys.answers("IIT", random)))
                .then()
                .statusCode(201);
    }

    private void closedOn(String agency, String link, String token, LocalDate opens, LocalDate closes, String code) {
        Surveys.change(agency, "EIT", Surveys.terms(100, opens, closes)).then().statusCode(200);
        Surveys.change(agency, "IIT", Surveys.terms(100, opens, closes)).then().statusCode(200);
        refused(Surveys.send(link, Surveys.sheet(Surveys.answers("EIT", random))), 409, code);
        refused(Surveys.send(token, Surveys.sheet(Surveys.answers("IIT", random))), 409, code);
        refused(anybody().header("Survey-Key", link).get(Surveys.FORM), 409, code);
        refused(anybody().header("Survey-Key", token).get(Surveys.FORM), 409, code);
    }

    @Test
    void a_link_with_a_short_code_takes_no_sheet_without_it() {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        LocalDate today = Surveys.today();
        Surveys.send(link, Surveys.sheet(Surveys.answers("EIT", random))).then().statusCode(201);
        Surveys.change(agency, "EIT", Surveys.terms(100, today, today).replace("}", ", \"shortCode\": \"A1B2\"}"))
                .then()
                .statusCode(200)
                .body("shortCode", equalTo("A1B2"));
        anybody().header("Survey-Key", link).get(Surveys.FORM).then().body("needsShortCode", equalTo(true));
        String sheet = Surveys.sheet(Surveys.answers("EIT", random));
        refused(Surveys.send(link, sheet), 403, "survey-short-code-wrong");
        refused(Surveys.send(link, coded(sheet, "a1b2")), 403, "survey-short-code-wrong");
        Surveys.send(link, coded(sheet, "A1B2")).then().statusCode(201);
    }

    private static String coded(String sheet, String code) {
        return "{\"shortCode\": \"" + code + "\", " + sheet.substring(1);
    }

    @Test
    void a_device_that_sends_sheet_after_sheet_is_braked_and_told_for_how_long() {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        String device = UUID.randomUUID().toString();
        for (int n = 0; n < 20; n++) {
            from(device, link).then().statusCode(201);
        }
        Response braked = from(device, link);
        refused(braked, 429, "survey-device-braked");
        int seconds = Integer.parseInt(braked.header("Retry-After"));
        assertTrue(seconds > 3500 && seconds <= 3601, braked.header("Retry-After"));
        from("another " + device, link).then().statusCode(201);
        assertEquals(21, Surveys.standing(agency, "EIT").get("answered").asInt());
    }

    private Response from(String device, String link) {
        return anybody()
                .header("Survey-Key", link)
                .header("User-Agent", device)
                .body(Surveys.sheet(Surveys.answers("EIT", random)))
                .post(Surveys.SHEETS);
    }

    @Test
    void a_sheet_with_faults_is_refused_with_each_of_them_and_nothing_is_kept() {
        String agency = Api.newAgency();
        String link = Surveys.openLink(agency);
        Map<String, List<String>> answers = new LinkedHashMap<>(Surveys.answers("EIT", random));
        answers.put("E2", List.of("MOST", "MOST", "MOST", "MOST", "MOST", "MOST", "MOST"));
        answers.put("E3", List.of("ENORMOUSLY"));
        answers.remove("E4");
        answers.put("I1", List.of("MOST"));
        Response refused = Surveys.send(link, Surveys.sheet(answers));
        refused(refused, 422, "sheet-refused");
        List<String> codes = refused.jsonPath().getList("errors.code");
        assertTrue(
                codes.containsAll(
                        List.of("answers-too-many", "answer-unknown", "answer-missing", "sheet-item-unknown")),
                codes.toString());
        assertTrue(refused.jsonPath().getList("errors.pointer").contains("/answers/E3/0"));
        assertEquals(0, Surveys.standing(agency, "EIT").get("answered").asInt());
    }

    @Test
    void a_sheet_with_one_fault_is_refused_under_the_same_code() {
        String link = Surveys.openLink(Api.newAgency());
        Map<String, List<String>> answers = new LinkedHashMap<>(Surveys.answers("EIT", random));
        answers.remove("E4");
        Response refused = Surveys.send(link, Surveys.sheet(answers));
        refused(refused, 422, "sheet-refused");
        refused.then()
                .body("errors.pointer", contains("/answers/E4/0"))
                .body("errors.code", contains("answer-missing"));
    }

    @Test
    void a_token_with_a_faulty_sheet_stays_free() {
        String token = Surveys.openTokens(Api.newAgency(), 1).getFirst();
        refused(Surveys.send(token, Surveys.sheet(Map.of())), 422, "sheet-refused");
        Surveys.send(token, Surveys.sheet(Surveys.answers("IIT", random)))
                .then()
                .statusCode(201);
    }

    @Test
    void bodies_that_are_no_sheet_are_refused_in_the_shape_of_all_problems() {
        String link = Surveys.openLink(Api.newAgency());
        refused(Surveys.send(link, "{"), 400, "malformed-body");
        refused(Surveys.send(link, "{}"), 400, "invalid-value");
        refused(Surveys.send(link, "{\"key\": \"7\", \"answers\": {}}"), 400, "invalid-value");
        refused(Surveys.send(link, "{\"key\": \"" + UUID.randomUUID() + "\"}"), 400, "invalid-value");
        String sheet = Surveys.sheet(Surveys.answers("EIT", random));
        refused(Surveys.send(link, coded(sheet, "A").replace("shortCode", "name")), 400, "unknown-field");
        refused(Surveys.send(link, sheet.replaceFirst("\\[\"[A-Z]+\"\\]", "\"MOST\"")), 400, "invalid-value");
        refused(as(Tokens.admin()).queryParam("key", link).get(Surveys.FORM), 400, "unknown-parameter");
    }

    private static void refused(Response response, int status, String code) {
        response.then().statusCode(status).body("code", equalTo(code));
    }
}
