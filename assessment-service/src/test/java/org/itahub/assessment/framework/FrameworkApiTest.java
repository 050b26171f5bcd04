package org.itahub.assessment.framework;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.entry;
import static org.itahub.assessment.api.Api.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.sql.Sql;
import org.itahub.platform.sql.SqlFailure;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class FrameworkApiTest {

    private static final String FRAMEWORKS = "/api/v1/frameworks";

    /** Three instruments, six-step answers, named levels with a condition on every instrument: the style of 2567. */
    private static final String STYLE_OF_2567 = """
            {"fiscalYear": %d,
             "instruments": [
               {"code": "IIT", "nameTh": "ภายใน", "nameEn": "Internal", "source": "SURVEY", "weight": 0.3},
               {"code": "EIT", "nameTh": "ภายนอก", "nameEn": "External", "source": "SURVEY", "weight": 0.3},
               {"code": "OIT", "nameTh": "เปิดเผย", "nameEn": "Open", "source": "DISCLOSURE", "weight": 0.4}],
             "indicators": [
               {"code": "1", "instrument": "IIT", "nameTh": "ก", "nameEn": "A"},
               {"code": "2", "instrument": "EIT", "nameTh": "ข", "nameEn": "B"},
               {"code": "3", "instrument": "OIT", "nameTh": "ค", "nameEn": "C"}],
             "subIndicators": [],
             "items": [
               {"code": "i1", "indicator": "1", "topicTh": "ก", "topicEn": "a", "scale": "SIX", "best": "S5"},
               {"code": "o1", "indicator": "3", "topicTh": "ค", "topicEn": "c", "scale": "MET", "best": "YES"}],
             "scales": [
               {"code": "SIX", "steps": [
                 {"code": "S0", "labelTh": "0", "labelEn": "0", "score": 0},
                 {"code": "S1", "labelTh": "1", "labelEn": "1", "score": 20},
                 {"code": "S2", "labelTh": "2", "labelEn": "2", "score": 40},
                 {"code": "S3", "labelTh": "3", "labelEn": "3", "score": 60},
                 {"code": "S4", "labelTh": "4", "labelEn": "4", "score": 80},
                 {"code": "S5", "labelTh": "5", "labelEn": "5", "score": 100}]},
               {"code": "MET", "steps": [
                 {"code": "NO", "labelTh": "ไม่ผ่าน", "labelEn": "no", "score": 0},
                 {"code": "YES", "labelTh": "ผ่าน", "labelEn": "yes", "score": 100}]}],
             "levels": [
               {"code": "EXCELLENT", "nameTh": "ผ่านดีเยี่ยม", "nameEn": "Excellent", "from": 95, "eachInstrumentFrom": 95},
               {"code": "GOOD", "nameTh": "ผ่านดี", "nameEn": "Good", "from": 85, "eachInstrumentFrom": 85},
               {"code": "PASS", "nameTh": "ผ่าน", "nameEn": "Pass", "from": 85},
               {"code": "IMPROVE", "nameTh": "ต้องปรับปรุง", "nameEn": "Improve", "from": 70},
               {"code": "URGENT", "nameTh": "ต้องปรับปรุงโดยด่วน", "nameEn": "Urgent", "from": 0}],
             "sampling": [{"upTo": 29, "rule": "ALL"}, {"upTo": 1000, "rule": "SHARE", "percent": 10},
                          {"rule": "FIXED", "size": 100}],
             "target": {"threshold": 85, "share": 80},
             "triagePolicies": [{"no": 1, "bands": [{"triage": "KEEP", "from": 100}, {"triage": "IMPROVE", "from": 85},
                                                    {"triage": "URGENT", "from": 0}]}]}""";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void the_framework_of_2565_has_its_88_items_in_both_languages() {
        JsonNode framework = json(anybody().get(FRAMEWORKS + "/2565"));
        assertEquals(3, framework.get("instruments").size());
        assertEquals(10, framework.get("indicators").size());
        assertEquals(7, framework.get("subIndicators").size());
        assertEquals(88, framework.get("items").size());
        for (JsonNode item : framework.get("items")) {
            assertTrue(item.get("topicTh").asText().codePoints().anyMatch(c -> c >= 0x0E01 && c <= 0x0E5B));
            assertTrue(item.get("topicEn").asText().matches("[\\p{ASCII}]+"));
        }
        assertEquals("LEAST", entry(framework.get("items"), "I9").get("best").asText());
        assertEquals(
                "LEAST",
                entry(framework.get("items"), "I11")
                        .get("parts")
                        .get(1)
                        .get("best")
                        .asText());
        assertTrue(entry(framework.get("items"), "O42").get("requires").size() >= 3);
    }

    @Test
    void the_questions_worded_against_the_agency_are_those_of_the_official_form() {
        JsonNode framework = json(anybody().get(FRAMEWORKS + "/2565"));
        List<String> turned = StreamSupport.stream(framework.get("items").spliterator(), false)
                .filter(item -> item.get("scale").asText().equals("FOUR_STEPS"))
                .filter(item -> item.get("best").asText().equals("LEAST"))
                .map(item -> item.get("code").asText())
                .toList();
        assertEquals(List.of("I9", "I10", "I16", "I17", "I18", "I19", "I22"), turned);
    }

    @Test
    void earlier_years_have_the_content_of_2565_under_their_own_year() {
        ObjectNode of2565 = (ObjectNode) json(anybody().get(FRAMEWORKS + "/2565"));
        for (int year : List.of(2563, 2564)) {
            ObjectNode earlier = (ObjectNode) json(anybody().get(FRAMEWORKS + "/" + year));
            assertEquals(year, earlier.remove("fiscalYear").asInt());
            assertEquals(of2565.deepCopy().without("fiscalYear"), earlier);
        }
        anybody().get(FRAMEWORKS + "/2561").then().body("items", hasSize(0)).body("levels", hasSize(7));
    }

    @Test
    void the_framework_of_2566_has_the_surveys_of_2565_and_its_own_43_disclosure_items() {
        JsonNode of2565 = json(anybody().get(FRAMEWORKS + "/2565"));
        JsonNode of2566 = json(anybody().get(FRAMEWORKS + "/2566"));
        for (String part : List.of("instruments", "indicators", "scales", "levels", "sampling", "target")) {
            assertEquals(of2565.get(part), of2566.get(part));
        }
        for (int n = 0; n < 30 + 15; n++) {
            assertEquals(of2565.get("items").get(n), of2566.get("items").get(n));
        }
        Map<String, List<String>> groups = StreamSupport.stream(
                        of2566.get("items").spliterator(), false)
                .skip(30 + 15)
                .collect(Collectors.groupingBy(
                        item -> item.get("subIndicator").asText(),
                        TreeMap::new,
                        Collectors.mapping(item -> item.get("code").asText(), Collectors.toList())));
        assertEquals(disclosures(1, 10), groups.get("9.1"));
        assertEquals(disclosures(11, 18), groups.get("9.2"));
        assertEquals(disclosures(19, 22), groups.get("9.3"));
        assertEquals(disclosures(23, 26), groups.get("9.4"));
        assertEquals(disclosures(27, 30), groups.get("9.5"));
        assertEquals(disclosures(31, 38), groups.get("10.1"));
        assertEquals(disclosures(39, 43), groups.get("10.2"));
        for (JsonNode item : of2566.get("items")) {
            assertTrue(item.get("topicTh").asText().codePoints().anyMatch(c -> c >= 0x0E01 && c <= 0x0E5B));
            assertTrue(item.get("topicEn").asText().matches("[\\p{ASCII}]+"));
            for (JsonNode content : item.path("requires")) {
                assertTrue(content.get("th").asText().codePoints().anyMatch(c -> c >= 0x0E01 && c <= 0x0E5B));
                assertTrue(content.get("en").asText().matches("[\\p{ASCII}]+"));
            }
        }
        assertEquals(
                "progress of the activities of O23",
                entry(of2566.get("items"), "O24").at("/requires/0/en").asText());
    }

    private static List<String> disclosures(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> "O" + n).toList();
    }

    @Test
    void the_years_are_listed() {
        anybody()
                .get(FRAMEWORKS)
                .then()
                .statusCode(200)
                .body("items.fiscalYear", hasItems(2561, 2562, 2563, 2564, 2565, 2566));
        anybody().get(FRAMEWORKS + "/2560").then().statusCode(404).body("code", equalTo("framework-not-found"));
    }

    @Test
    void a_framework_that_was_read_can_be_posted_for_another_year() {
        String read = anybody().get(FRAMEWORKS + "/2565").asString();
        post(read.replace("\"fiscalYear\":2565", "\"fiscalYear\":2650")).then().statusCode(201);
    }

    @Test
    void named_levels_with_a_condition_on_every_instrument_are_read_from_all_of_them() {
        post(STYLE_OF_2567.formatted(2667)).then().statusCode(201).header("Location", endsWith(FRAMEWORKS + "/2667"));
        String code = Api.newAgency();
        String draft = Api.enter(code, 2667, "{\"indicators\": {\"1\": 98, \"2\": 84, \"3\": 100}}")
                .header("ETag");
        assertEquals("PASS", levelOf(code));
        draft = Api.enterOver(draft, code, 2667, "{\"indicators\": {\"1\": 98, \"2\": 85, \"3\": 100}}")
                .header("ETag");
        assertEquals("GOOD", levelOf(code));
        Response total = Api.enterOver(draft, code, 2667, "{\"total\": 96}");
        total.then().body("level", equalTo(null)).body("missing.code", contains("IIT", "EIT", "OIT"));
    }

    private static String levelOf(String code) {
        return Api.working(code, 2667).get("level").get("code").asText();
    }

    @Test
    void a_faulty_framework_is_refused_with_every_fault_and_its_place() {
        post(STYLE_OF_2567
                        .formatted(2668)
                        .replace("\"weight\": 0.4", "\"weight\": 0.5")
                        .replace("\"code\": \"o1\", \"indicator\": \"3\"", "\"code\": \"i1\", \"indicator\": \"9\"")
                        .replace("\"nameEn\": \"Urgent\", \"from\": 0", "\"nameEn\": \"Urgent\", \"from\": 10"))
                .then()
                .statusCode(422)
                .body("code", equalTo("framework-refused"))
                .body("errors.code", hasItem("weights-do-not-add-up"))
                .body("errors.code", hasItem("code-twice"))
                .body("errors.code", hasItem("unknown-indicator"))
                .body("errors.code", hasItem("levels-do-not-cover"))
                .body("errors.pointer", hasItem("/items/1/code"));
        anybody().get(FRAMEWORKS + "/2668").then().statusCode(404);
    }

    @Test
    void a_number_with_absurd_many_places_is_refused_at_once() {
        post(STYLE_OF_2567.formatted(2669).replace("\"weight\": 0.4", "\"weight\": 4e-999999999"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/instruments/2/weight"));
    }

    @Test
    void frameworks_are_posted_by_a_hub_administrator() {
        as(Tokens.province(Api.PROVINCE))
                .body(STYLE_OF_2567.formatted(2670))
                .post(FRAMEWORKS)
                .then()
                .statusCode(403);
        anybody().body(STYLE_OF_2567.formatted(2670)).post(FRAMEWORKS).then().statusCode(401);
    }

    @Test
    void a_framework_can_be_posted_anew_until_a_result_rests_on_it() {
        post(STYLE_OF_2567.formatted(2671)).then().statusCode(201).header("ETag", "\"1\"");
        post(STYLE_OF_2567.formatted(2671)).then().statusCode(201).header("ETag", "\"2\"");
        Api.enter(Api.newAgency(), 2671, "{\"total\": 60}").then().statusCode(201);
        post(STYLE_OF_2567.formatted(2671)).then().statusCode(409).body("code", equalTo("framework-in-use"));
    }

    @Test
    void a_key_repeats_the_first_answer_and_is_refused_with_another_body() {
        for (int n = 0; n < 2; n++) {
            as(Tokens.admin())
                    .header("Idempotency-Key", "framework-2672")
                    .body(STYLE_OF_2567.formatted(2672))
                    .post(FRAMEWORKS)
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"1\"");
        }
        as(Tokens.admin())
                .header("Idempotency-Key", "framework-2672")
                .body(STYLE_OF_2567.formatted(2673))
                .post(FRAMEWORKS)
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
        anybody().get(FRAMEWORKS + "/2673").then().statusCode(404);
    }

    @Test
    void the_database_itself_refuses_to_change_a_framework() {
        Sql sql = new Sql(dataSource);
        assertThrows(
                SqlFailure.class, () -> sql.update("UPDATE framework SET content = '{}' WHERE fiscal_year = 2565"));
        assertThrows(SqlFailure.class, () -> sql.update("DELETE FROM framework WHERE fiscal_year = 2565"));
    }

    private static Response post(String body) {
        return as(Tokens.admin()).body(body).post(FRAMEWORKS);
    }
}
