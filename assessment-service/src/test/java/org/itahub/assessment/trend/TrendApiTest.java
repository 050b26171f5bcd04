package org.itahub.assessment.trend;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Phitsanulok's published results of 2563 to 2565, and after them a result of 2566 that a test made up. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class TrendApiTest {

    private static String code;

    @BeforeEach
    void four_years_are_published_once() {
        if (code != null) {
            return;
        }
        code = Api.newAgency();
        Api.enterAndPublish(code, 2563, "{\"total\": 88.98}");
        Api.enterAndPublish(code, 2564, Golden.phitsanulok2564());
        Api.enterAndPublish(code, 2565, Golden.items("phitsanulok-pao", 2565));
        Api.enterAndPublish(code, 2566, of2566(Set.of(10, 11, 40)));
    }

    @Test
    void a_result_of_2566_is_scored_by_its_own_framework() {
        JsonNode result = json(anybody().get(Api.assessmentPath(code, 2566)));
        assertEquals("90.00", score(result, "subIndicators", "9.1"));
        assertEquals("87.50", score(result, "subIndicators", "9.2"));
        assertEquals("80.00", score(result, "subIndicators", "10.2"));
        assertEquals("95.50", score(result, "indicators", "9"));
        assertEquals("90.00", score(result, "indicators", "10"));
        assertEquals("92.75", score(result, "instruments", "OIT"));
        assertEquals("94.10", result.get("total").asText());
        assertEquals("A", result.get("level").get("code").asText());
    }

    @Test
    void the_total_is_drawn_over_the_years_with_a_mark_where_they_are_not_alike() {
        assertEquals(
                List.of(
                        "2563 88.98",
                        "2564 81.39 -7.59 COMPARABLE 100.00 []",
                        "2565 96.99 15.60 COMPARABLE 100.00 []",
                        "2566 94.10 -2.89 LIMITED 89.60 [ITEMS_ADDED, ITEMS_DROPPED, ITEMS_MERGED]"),
                told("total"));
    }

    @Test
    void surveys_stayed_the_same_and_disclosure_did_not() {
        assertEquals("2566 95.00 1.66 COMPARABLE 100.00 []", told("IIT").getLast());
        assertEquals(
                "2566 92.75 -7.25 LIMITED 74.00 [ITEMS_ADDED, ITEMS_DROPPED, ITEMS_MERGED]",
                told("OIT").getLast());
        assertEquals(
                "2566 80.00 -20.00 LIMITED 40.00 [ITEMS_ADDED]", told("10.2").getLast());
        assertEquals("2566 100.00 0.00 COMPARABLE 100.00 []", told("9.4").getLast());
    }

    @Test
    void items_are_followed_through_the_crosswalk() {
        assertEquals(
                List.of(
                        "2563 ?",
                        "2564 0.00",
                        "2565 100.00 100.00 COMPARABLE 100.00 []",
                        "2566 100.00 0.00 COMPARABLE 100.00 []"),
                told("O42"));
        JsonNode points = trend("O27").get("points");
        assertEquals("O29", points.get(1).at("/values/0/code").asText());
        assertEquals("0.00", points.get(1).get("score").asText());
        assertEquals("O27", points.get(3).at("/values/0/code").asText());
        assertEquals("COMPARABLE", points.get(3).at("/comparability/mark").asText());
    }

    @Test
    void a_merged_item_shows_what_went_into_it_and_is_not_subtracted() {
        JsonNode points = trend("O11").get("points");
        assertEquals(
                List.of("O10=0.00", "O18=100.00"),
                List.of(
                        points.at("/1/values/0/code").asText() + "="
                                + points.at("/1/values/0/score").asText(),
                        points.at("/1/values/1/code").asText() + "="
                                + points.at("/1/values/1/score").asText()));
        JsonNode last = points.get(3);
        assertEquals("0.00", last.get("score").asText());
        assertEquals("NOT_COMPARABLE", last.at("/comparability/mark").asText());
        assertEquals("ITEMS_MERGED", last.at("/comparability/reasons/0/code").asText());
        assertEquals(
                "มีข้อถูกรวมเข้าด้วยกัน",
                last.at("/comparability/reasons/0/textTh").asText());
        assertEquals(true, last.at("/comparability/reasons/0/noteEn").asText().contains("O18"));
        assertEquals(false, last.has("change"));
    }

    @Test
    void a_new_item_has_no_earlier_years_and_says_so() {
        JsonNode points = trend("O10").get("points");
        for (int year = 0; year < 3; year++) {
            assertEquals(0, points.get(year).get("values").size());
            assertEquals(
                    "NO_COUNTERPART",
                    points.get(year).at("/comparability/reasons/0/code").asText());
            assertEquals(
                    true,
                    points.get(year)
                            .at("/comparability/reasons/0/noteEn")
                            .asText()
                            .contains("personal data"));
        }
        assertEquals("0.00", points.get(3).get("score").asText());
    }

    @Test
    void codes_are_those_of_the_last_year_that_is_asked_for() {
        anybody()
                .get(trends("?figures=O10&to=2565"))
                .then()
                .body("codesOf", equalTo(2565))
                .body("trends[0].nameEn", equalTo("Yearly operation plan"))
                .body("years.fiscalYear", contains(2563, 2564, 2565))
                .body("trends[0].points.score", contains(null, 0.0f, 100.0f));
        anybody()
                .get(trends("?figures=O10&from=2566"))
                .then()
                .body("codesOf", equalTo(2566))
                .body("trends[0].nameEn", equalTo("Protection of personal data"))
                .body("trends[0].points", hasSize(1));
    }

    @Test
    void without_figures_the_total_the_instruments_and_the_indicators_are_drawn() {
        anybody()
                .get(trends(""))
                .then()
                .statusCode(200)
                .body("agencyCode", equalTo(code))
                .body("years.revision", contains(1, 1, 1, 1))
                .body("trends.figure", hasSize(1 + 3 + 10))
                .body("trends[0].nameTh", equalTo("คะแนนรวม"))
                .body("trends[0].points.level", contains("A", "B", "AA", "A"));
    }

    @Test
    void trends_are_open_data_as_csv_too() {
        String address = trends("?figures=total,O11&from=2565&to=2566");
        List<String> rows = rows(anybody().accept("text/csv").get(address).asByteArray());
        assertEquals(
                List.of(
                        "agencyCode,figure,kind,nameTh,fiscalYear,code,score,level,change,comparability,unchangedPercent,reasons",
                        code + ",total,TOTAL,คะแนนรวม,2565,total,96.99,AA,,,,",
                        code + ",total,TOTAL,คะแนนรวม,2566,total,94.10,A,-2.89,LIMITED,89.60,"
                                + "ITEMS_ADDED ITEMS_DROPPED ITEMS_MERGED",
                        code + ",O11,ITEM,แผนดำเนินงานและแผนใช้จ่ายงบประมาณประจำปี,2565,O10,100.00,,,,,",
                        code + ",O11,ITEM,แผนดำเนินงานและแผนใช้จ่ายงบประมาณประจำปี,2565,O18,100.00,,,,,",
                        code + ",O11,ITEM,แผนดำเนินงานและแผนใช้จ่ายงบประมาณประจำปี,2566,O11,0.00,,,NOT_COMPARABLE,0.00,"
                                + "ITEMS_MERGED"),
                rows);
        assertEquals(
                rows,
                rows(anybody().get(address.replace("/trends?", "/trends.csv?")).asByteArray()));
        anybody().accept("text/csv").get(address).then().contentType(startsWith("text/csv"));
        anybody().accept("application/pdf").get(address).then().statusCode(406);
    }

    @Test
    void the_public_sees_published_results_only_and_the_agency_its_draft() {
        String other = Api.newAgency();
        Api.enterAndPublish(other, 2564, "{\"total\": 80}");
        Api.enter(other, 2565, "{\"total\": 85}").then().statusCode(201);
        String address = Api.agencyPath(other) + "/trends?figures=total";
        anybody().get(address).then().body("years.fiscalYear", contains(2564));
        as(Tokens.officer(other))
                .get(address)
                .then()
                .body("years.fiscalYear", contains(2564, 2565))
                .body("years.published", contains(true, false))
                .body("trends[0].points[1].change", equalTo(5.0f));
    }

    @Test
    void an_agency_without_results_has_trends_without_points() {
        anybody()
                .get(Api.agencyPath(Api.newAgency()) + "/trends?figures=total&from=2563&to=2566")
                .then()
                .statusCode(200)
                .body("years", empty())
                .body("trends[0].points", empty());
    }

    @Test
    void what_cannot_be_drawn_is_refused_with_its_own_code() {
        anybody()
                .get(trends("?figures=total,O44"))
                .then()
                .statusCode(400)
                .body("code", equalTo("trend-figure-unknown"))
                .body("detail", containsString("O44"))
                .body("errors[0].pointer", equalTo("figures"));
        anybody()
                .get(trends("?from=2566&to=2563"))
                .then()
                .statusCode(400)
                .body("code", equalTo("trend-years-out-of-order"));
        String many = IntStream.rangeClosed(1, 101).mapToObj(n -> "X" + n).collect(Collectors.joining(","));
        anybody()
                .get(trends("?figures=" + many))
                .then()
                .statusCode(400)
                .body("code", equalTo("trend-figures-too-many"));
        anybody().get(trends("?from=last")).then().statusCode(400).body("errors[0].pointer", equalTo("from"));
        anybody().get(trends("?from=2501&to=2502")).then().statusCode(404).body("code", equalTo("framework-not-found"));
        anybody()
                .get(Api.agencyPath("H000000") + "/trends")
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-in-scope"));
    }

    /** Every survey question at 95 and every disclosure item met but these. */
    private static String of2566(Set<Integer> notMet) {
        return IntStream.rangeClosed(1, 30 + 15 + 43)
                .mapToObj(n -> n <= 30
                        ? "\"I" + n + "\": 95"
                        : n <= 45
                                ? "\"E" + (n - 30) + "\": 95"
                                : "\"O" + (n - 45) + "\": " + (notMet.contains(n - 45) ? 0 : 100))
                .collect(Collectors.joining(", ", "{\"items\": {", "}}"));
    }

    private String trends(String query) {
        return Api.agencyPath(code) + "/trends" + query;
    }

    private JsonNode trend(String figure) {
        return json(anybody().get(trends("?figures=" + figure + "&from=2563&to=2566")))
                .at("/trends/0");
    }

    private List<String> told(String figure) {
        List<String> told = new ArrayList<>();
        for (JsonNode point : trend(figure).get("points")) {
            StringBuilder line = new StringBuilder(point.get("fiscalYear").asText());
            line.append(' ').append(point.has("score") ? point.get("score").asText() : "?");
            if (point.has("change")) {
                line.append(' ').append(point.get("change").asText());
            }
            JsonNode against = point.path("comparability");
            if (!against.isMissingNode()) {
                line.append(' ').append(against.get("mark").asText());
                line.append(' ').append(against.path("unchangedPercent").asText());
                line.append(' ').append(codes(against.get("reasons")));
            }
            told.add(line.toString());
        }
        return told;
    }

    private static List<String> codes(JsonNode reasons) {
        List<String> codes = new ArrayList<>();
        reasons.forEach(reason -> codes.add(reason.get("code").asText()));
        return codes;
    }

    private static String score(JsonNode result, String group, String code) {
        return Api.entry(result.get(group), code).get("score").asText();
    }

    private static List<String> rows(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .lines()
                .toList();
    }
}
