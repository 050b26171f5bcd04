package org.itahub.assessment.reconciliation;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.ConnectionCount;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** What cannot be right among published figures: judged on demand, and listed. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class FindingsTest {
    private static final String FINDINGS = "/api/v1/findings";
    private static final String SWAPPED = "\"published\": {\"instruments\": {\"OIT\": 98.78, \"EIT\": 96.65}, "
            + "\"subIndicators\": {\"9.1\": 50}, \"level\": \"A\"}}";

    @Inject
    ConnectionCount statements;

    @Test
    void every_stated_figure_is_judged_on_demand_with_range_and_cause() {
        String agency = lumphli(SWAPPED);

        JsonNode figures = Api.json(
                        Api.as(Tokens.officer(agency)).get(Api.assessmentPath(agency, 2565) + "/reconciliation"))
                .get("figures");

        assertEquals(4, figures.size());
        assertEquals("NOT_DERIVABLE", figures.get(0).get("verdict").asText());
        assertEquals("9.1", figures.get(0).get("figure").asText());
        assertEquals("CONSISTENT", figures.get(1).get("verdict").asText());
        JsonNode off = figures.get(2);
        assertEquals("CONTRADICTORY", off.get("verdict").asText());
        assertEquals("DIGITS_SWAPPED", off.get("cause").asText());
        assertEquals("98.78", off.get("published").asText());
        assertEquals("89.78", off.get("expected").asText());
        assertEquals("3591/40", off.get("possibleFrom").asText());
        assertTrue(off.get("causeTh").asText().contains("สลับ"));
        assertEquals("level", figures.get(3).get("figure").asText());
    }

    @Test
    void phitsanuloks_indicator_7_is_consistent_within_rounding() {
        String agency = Api.newAgency();
        Api.enter(
                        agency,
                        2565,
                        Golden.items("phitsanulok-pao", 2565)
                                .replaceFirst("}$", ", \"published\": {\"indicators\": {\"7\": 97.45}}}"))
                .then()
                .statusCode(201);

        Api.as(Tokens.officer(agency))
                .get(Api.assessmentPath(agency, 2565) + "/reconciliation")
                .then()
                .body("figures[0].verdict", equalTo("CONSISTENT"))
                .body("figures[0].expected", equalTo("97.44"));
        assertEquals(List.of(), listed(Tokens.officer(agency), "agency=" + agency));
    }

    @Test
    void findings_are_listed_as_long_as_they_stand() {
        String agency = lumphli(SWAPPED);
        assertEquals(List.of(agency + " 2565 OIT"), listed(Tokens.officer(agency), "agency=" + agency));

        String version = Api.as(Tokens.officer(agency))
                .get(Api.assessmentPath(agency, 2565))
                .header("ETag");
        Api.enterOver(version, agency, 2565, body(SWAPPED.replace("98.78", "89.78")))
                .then()
                .statusCode(200);

        assertEquals(List.of(), listed(Tokens.officer(agency), "agency=" + agency));
    }

    @Test
    void drafts_are_seen_within_reach_and_published_ones_by_everybody() {
        String agency = lumphli(SWAPPED);
        String query = "fiscalYear=2565&agency=" + agency;

        assertEquals(List.of(), listed(Tokens.province("ชุมพร"), query));
        assertEquals(
                1,
                listed(Tokens.province(Api.PROVINCE), query + "&province=พิษณุโลก")
                        .size());
        assertEquals(List.of(), listed(Tokens.province(Api.PROVINCE), query + "&province=ชุมพร"));
        assertEquals(List.of(), listed(Tokens.province(Api.PROVINCE), "fiscalYear=2564&agency=" + agency));

        String version = Api.as(Tokens.officer(agency))
                .get(Api.assessmentPath(agency, 2565))
                .header("ETag");
        String published = Api.publish(version, agency, 2565).header("ETag");
        assertEquals(1, listed(Tokens.province("ชุมพร"), query).size());
        Api.enterOver(
                        published,
                        agency,
                        2565,
                        body(SWAPPED.replace("98.78", "89.78").replace("}}", "}, \"reason\": \"x\"}")))
                .then()
                .statusCode(200);
        assertEquals(1, listed(Tokens.province("ชุมพร"), query).size(), "the correction is not published yet");
        assertEquals(List.of(), listed(Tokens.officer(agency), query));
    }

    @Test
    void the_list_goes_page_by_page() {
        String agency = lumphli(SWAPPED.replace("96.65", "66.95").replace("\"A\"", "\"F\""));
        Response first = Api.as(Tokens.officer(agency)).get(FINDINGS + "?limit=2&agency=" + agency);
        assertEquals(List.of(agency + " 2565 EIT", agency + " 2565 OIT"), entries(first));
        String next = first.header("Link").replaceAll("^<|>.*$", "");
        assertEquals(
                List.of(agency + " 2565 level"),
                entries(Api.as(Tokens.officer(agency)).get(next)));
        Api.anybody().get(FINDINGS + "?cursor=bm8").then().statusCode(400).body("code", equalTo("invalid-value"));
        Api.anybody().get(FINDINGS + "?fiscalYear=x").then().statusCode(400);
    }

    @Test
    void one_statement_lists_findings_however_many_there_are() {
        String one = lumphli(SWAPPED);
        String three = lumphli(SWAPPED.replace("96.65", "66.95").replace("\"A\"", "\"F\""));
        listed(Tokens.officer(one), "agency=" + one);

        int few = statements.during(() -> listed(Tokens.officer(one), "agency=" + one));

        assertEquals(1, few);
        assertEquals(
                few,
                statements.during(() -> assertEquals(
                        3, listed(Tokens.officer(three), "agency=" + three).size())));
        assertEquals(few, statements.during(() -> listed(Tokens.admin(), "fiscalYear=2565&limit=500")));
    }

    private static String lumphli(String published) {
        String agency = Api.newAgency();
        Api.enter(agency, 2565, body(published)).then().statusCode(201);
        return agency;
    }

    private static String body(String published) {
        return Golden.indicators("lumphli", 2565).replaceFirst("}$", ", " + published);
    }

    private static List<String> listed(String token, String query) {
        return entries(Api.as(token).get(FINDINGS + "?" + query));
    }

    private static List<String> entries(Response response) {
        response.then().statusCode(200);
        List<String> entries = new ArrayList<>();
        Api.json(response)
                .get("items")
                .forEach(it -> entries.add(it.get("agencyCode").asText() + " "
                        + it.get("fiscalYear").asInt() + " "
                        + it.get("finding").get("figure").asText()));
        return entries;
    }
}
