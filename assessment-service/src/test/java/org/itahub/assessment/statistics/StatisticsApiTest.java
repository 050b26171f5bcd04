package org.itahub.assessment.statistics;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.entry;
import static org.itahub.assessment.api.Api.json;
import static org.itahub.assessment.statistics.Province.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.ConnectionCount;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class StatisticsApiTest {

    @Inject
    ConnectionCount statements;

    private final Province province = new Province();

    @Test
    void a_province_is_told_by_its_published_results() {
        province.published(2565, total("95"));
        province.published(2565, total("90.01"));
        province.published(2565, total("84.99"));
        province.agency();
        JsonNode answer = json(year(2565));
        assertEquals(province.name(), answer.get("province").asText());
        assertEquals(4, answer.get("agencies").asInt());
        JsonNode year = answer.get("years").get(0);
        assertEquals(3, year.get("published").asInt());
        assertEquals("90.00", year.get("mean").asText());
        assertEquals("1 33.33", level(year, "AA"));
        assertEquals("1 33.33", level(year, "A"));
        assertEquals("1 33.33", level(year, "B"));
        assertEquals("0 0.00", level(year, "F"));
        JsonNode target = year.get("target");
        assertEquals(
                "85.00 80.00",
                target.get("threshold").asText() + " "
                        + target.get("wantedShare").asText());
        assertEquals(
                "2 66.67",
                target.get("reached").asText() + " " + target.get("share").asText());
        assertFalse(target.get("met").asBoolean());
        assertFalse(year.has("change"));
    }

    @Test
    void drafts_do_not_count_until_they_are_published() {
        String code = province.agency();
        String version = Api.enter(code, 2565, total("90")).header("ETag");
        year(2565).then().body("years", empty());
        Api.publish(version, code, 2565).then().statusCode(200);
        year(2565).then().body("years[0].published", equalTo(1));
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects() {
        String code = province.agency();
        Response first = Api.enterAndPublish(code, 2565, total("84"));
        year(2565).then().body("years[0].mean", equalTo(84f));
        Response draft = Api.enterOver(first.header("ETag"), code, 2565, "{\"total\": 86, \"reason\": \"แก้คะแนน\"}");
        Api.publish(draft.header("ETag"), code, 2565).then().statusCode(200);
        year(2565).then().body("years[0].mean", equalTo(86f), "years[0].published", equalTo(1));
    }

    @Test
    void the_most_common_weak_items_stand_first() {
        province.published(2565, Golden.items("phitsanulok-pao", 2565));
        province.published(2564, Golden.phitsanulok2564());
        JsonNode weak = json(year(2565)).get("years").get(0).get("weakItems");
        assertEquals("I13", weak.get(0).get("code").asText());
        assertEquals("1 1 100.00", weak(weak, "I14"));
        JsonNode before = json(year(2564)).get("years").get(0).get("weakItems");
        assertEquals("1 1 100.00", weak(before, "O42"));
        assertEquals("0.00", entry(before, "O42").get("mean").asText());
    }

    @Test
    void years_side_by_side_tell_the_change() {
        String rising = province.published(2564, total("80"));
        Api.enterAndPublish(rising, 2565, total("90.05"));
        String falling = province.published(2564, total("90"));
        Api.enterAndPublish(falling, 2565, total("88"));
        province.published(2565, total("70"));
        JsonNode years = json(anybody().get(path() + "?from=2564&to=2565")).get("years");
        assertEquals(2, years.size());
        assertFalse(years.get(0).has("change"));
        JsonNode change = years.get(1).get("change");
        assertEquals("-2.32", change.get("mean").asText());
        assertEquals("16.67", change.get("share").asText());
        assertEquals(
                "2 1 1",
                change.get("agencies").asText() + " " + change.get("rose").asText() + " "
                        + change.get("fell").asText());
        assertEquals("4.03", change.get("meanOfThem").asText());
        assertEquals(change, json(year(2565)).get("years").get(0).get("change"));
        String csv = anybody().get(path() + "/2565.csv").asString();
        assertTrue(csv.contains(",2565,rose,,1,2,") && csv.contains(",2565,fell,,1,2,"), csv);
    }

    @Test
    void the_nation_counts_every_province() {
        province.published(2563, total("90"));
        JsonNode before =
                json(anybody().get("/api/v1/statistics/2563")).get("years").get(0);
        new Province().published(2563, total("80"));
        JsonNode after =
                json(anybody().get("/api/v1/statistics/2563")).get("years").get(0);
        assertEquals(before.get("published").asInt() + 1, after.get("published").asInt());
        assertTrue(json(anybody().get("/api/v1/statistics?from=2561&to=2565"))
                        .get("years")
                        .size()
                >= 1);
    }

    @Test
    void statistics_can_be_had_as_csv_by_accept_or_suffix() {
        province.published(2565, total("90"));
        String byAccept = anybody()
                .accept("text/csv")
                .get(path() + "/2565")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .extract()
                .asString();
        assertTrue(
                byAccept.startsWith("\ufeffprovince,fiscalYear,figure,code,agencies,of,value\r\n")
                        || byAccept.startsWith("\ufeffprovince,fiscalYear,figure,code,agencies,of,value\n"),
                byAccept);
        assertTrue(byAccept.contains(province.name() + ",2565,mean,,1,1,90.00"), byAccept);
        assertTrue(byAccept.contains(province.name() + ",2565,level,A,1,1,100.00"), byAccept);
        assertEquals(
                byAccept,
                anybody().accept("text/html").get(path() + "/2565.csv").asString());
        anybody().get(path() + ".csv?from=2564&to=2565").then().statusCode(200).body(containsString(",2565,mean,"));
        anybody().get("/api/v1/statistics/2565.csv").then().statusCode(200).body(startsWith("\ufeffprovince,"));
        anybody().accept("text/html").get(path() + "/2565").then().statusCode(406);
    }

    @Test
    void what_is_no_province_or_no_span_of_years_is_refused() {
        anybody()
                .get("/api/v1/provinces/ไม่มี/statistics/2565")
                .then()
                .statusCode(404)
                .body("code", equalTo("province-not-found"));
        province.agency();
        refused("", "years-required");
        refused("?from=2564", "years-required");
        refused("?from=2565&to=2564", "years-out-of-order");
        refused("?from=2540&to=2560", "years-too-many");
        refused("?from=first&to=2560", "invalid-value");
        anybody().get(path() + "?from=2541&to=2560").then().statusCode(200);
    }

    @Test
    void five_statements_and_a_question_whatever_the_size_and_one_question_while_nothing_changes() {
        for (int n = 0; n < 3; n++) {
            province.published(2565, Golden.items("phitsanulok-pao", 2565));
        }
        String whole = path() + "?from=2561&to=2565";
        anybody().get(path() + "/2565");
        assertEquals(6, statements.during(() -> anybody().get(whole)));
        assertEquals(1, statements.during(() -> anybody().get(whole)));
        province.published(2564, Golden.phitsanulok2564());
        assertEquals(6, statements.during(() -> anybody().get(whole)));
        assertEquals(1, statements.during(() -> as(Tokens.admin()).get(whole)));
    }

    private void refused(String query, String problem) {
        anybody().get(path() + query).then().statusCode(400).body("code", equalTo(problem));
    }

    private String path() {
        return "/api/v1/provinces/" + province.name() + "/statistics";
    }

    private Response year(int year) {
        return anybody().get(path() + "/" + year);
    }

    private static String level(JsonNode year, String code) {
        JsonNode level = entry(year.get("levels"), code);
        return level.get("agencies").asText() + " " + level.get("share").asText();
    }

    private static String weak(JsonNode items, String code) {
        JsonNode item = entry(items, code);
        return item.get("weak").asText() + " " + item.get("known").asText() + " "
                + item.get("share").asText();
    }
}
