package org.itahub.assessment.result;

import static org.itahub.assessment.api.Api.assessmentPath;
import static org.itahub.assessment.api.Api.entry;
import static org.itahub.assessment.api.Api.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.junit.jupiter.api.Test;

/** The figures that real agencies published, given and read through the API. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class GoldenFiguresTest {

    @Test
    void phitsanulok_2565_comes_out_of_its_88_item_scores() {
        JsonNode result = published(2565, Golden.items("phitsanulok-pao", 2565));
        assertEquals(
                List.of("96.13", "95.31", "91.38", "91.75", "92.14", "96.91", "97.44", "95.52", "100.00", "100.00"),
                scores(result.get("indicators")));
        assertEquals(List.of("93.34", "96.63", "100.00"), scores(result.get("instruments")));
        assertEquals("96.99", result.get("total").asText());
        assertEquals("AA", result.get("level").get("code").asText());
        assertEquals("ITEMS", result.get("basis").asText());
        assertEquals(88, result.get("items").size());
    }

    @Test
    void the_indicators_of_phitsanulok_2565_rank_with_their_ties() {
        JsonNode result = published(2565, Golden.items("phitsanulok-pao", 2565));
        List<Integer> ranks = StreamSupport.stream(result.get("indicators").spliterator(), false)
                .map(indicator -> indicator.get("rank").asInt())
                .toList();
        assertEquals(List.of(5, 7, 10, 9, 8, 4, 3, 6, 1, 1), ranks);
    }

    @Test
    void phitsanulok_2564_comes_out_of_indicators_and_disclosure_items() {
        JsonNode result = published(2564, Golden.phitsanulok2564());
        assertEquals(
                List.of("77.78", "87.50", "100.00", "100.00", "80.00", "100.00", "0.00"),
                scores(result.get("subIndicators")));
        assertEquals("81.39", result.get("total").asText());
        assertEquals("B", result.get("level").get("code").asText());
        assertEquals("MIXED", result.get("basis").asText());
        assertEquals(false, result.get("meetsTarget").asBoolean());
        assertEquals(true, entry(result.get("indicators"), "1").get("given").asBoolean());
        assertEquals(false, entry(result.get("indicators"), "10").get("given").asBoolean());
    }

    @Test
    void phitsanulok_2563_is_its_total() {
        JsonNode result = published(2563, "{\"total\": 88.98}");
        assertEquals("88.98", result.get("total").asText());
        assertEquals("A", result.get("level").get("code").asText());
        assertEquals("TOTAL", result.get("basis").asText());
    }

    @Test
    void years_with_totals_only_have_a_level_too() {
        JsonNode result = published(2561, "{\"total\": 79.5}");
        assertEquals("79.50", result.get("total").asText());
        assertEquals("B", result.get("level").get("code").asText());
    }

    @Test
    void wang_phai_2565_comes_out_of_its_indicators() {
        JsonNode result = published(2565, Golden.indicators("wang-phai", 2565));
        assertEquals("94.59", result.get("total").asText());
        assertEquals("A", result.get("level").get("code").asText());
    }

    @Test
    void lumphli_2565_comes_out_of_its_indicators() {
        JsonNode result = published(2565, Golden.indicators("lumphli", 2565));
        assertEquals(List.of("84.54", "96.65", "89.78"), scores(result.get("instruments")));
        assertEquals("90.27", result.get("total").asText());
        assertEquals("A", result.get("level").get("code").asText());
    }

    @Test
    void three_indicators_of_lumphli_2565_are_urgent_and_seven_to_improve() {
        String code = Api.newAgency();
        Api.enterAndPublish(code, 2565, Golden.indicators("lumphli", 2565));
        JsonNode triage = json(Api.anybody().get(assessmentPath(code, 2565) + "/triage?policy=1"));
        assertEquals(List.of("2", "4", "5"), ofClass(triage, "URGENT"));
        assertEquals(List.of("1", "3", "6", "7", "8", "9", "10"), ofClass(triage, "IMPROVE"));
        assertEquals(List.of(), ofClass(triage, "KEEP"));
    }

    @Test
    void the_years_of_phitsanulok_stand_side_by_side_with_their_changes() {
        String code = Api.newAgency();
        Api.enterAndPublish(code, 2565, Golden.items("phitsanulok-pao", 2565));
        Api.enterAndPublish(code, 2563, "{\"total\": 88.98}");
        Api.enterAndPublish(code, 2564, Golden.phitsanulok2564());
        JsonNode years =
                json(Api.anybody().get(Api.agencyPath(code) + "/assessments")).get("years");
        assertEquals(
                List.of("2563 88.98 A null", "2564 81.39 B -7.59", "2565 96.99 AA 15.60"),
                StreamSupport.stream(years.spliterator(), false)
                        .map(year -> year.get("fiscalYear").asText() + " "
                                + year.get("total").asText() + " "
                                + year.get("level").get("code").asText() + " "
                                + (year.has("change") ? year.get("change").asText() : null))
                        .toList());
    }

    private static JsonNode published(int year, String body) {
        String code = Api.newAgency();
        Api.enterAndPublish(code, year, body);
        return json(Api.anybody().get(assessmentPath(code, year)));
    }

    private static List<String> scores(JsonNode figures) {
        return StreamSupport.stream(figures.spliterator(), false)
                .map(figure -> figure.get("score").asText())
                .toList();
    }

    private static List<String> ofClass(JsonNode triage, String triageClass) {
        return StreamSupport.stream(triage.get("indicators").spliterator(), false)
                .filter(indicator -> indicator.get("triage").asText().equals(triageClass))
                .map(indicator -> indicator.get("code").asText())
                .toList();
    }
}
