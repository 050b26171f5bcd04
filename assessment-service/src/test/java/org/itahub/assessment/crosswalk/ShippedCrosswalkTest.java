package org.itahub.assessment.crosswalk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.itahub.embedded.test.HubServers;
import org.junit.jupiter.api.Test;

/** From 2565 to 2566 and over the years around, as the service brings it. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class ShippedCrosswalkTest {

    private static final String SHIPPED = "/api/v1/frameworks/2565/crosswalks/2566";

    @Test
    void the_crosswalk_between_2565_and_2566_is_the_renumbering_of_the_national_framework() {
        Map<String, List<String>> told = new TreeMap<>();
        for (JsonNode mapping : json(anybody().get(SHIPPED)).get("mappings")) {
            told.computeIfAbsent(mapping.get("kind").asText(), kind -> new ArrayList<>())
                    .add(codes(mapping.get("from")) + ">" + codes(mapping.get("to")));
        }
        assertEquals(List.of("O10 O18>O11", "O11 O19>O12", "O12 O20>O13"), told.get("MERGED"));
        assertEquals(List.of("O32>", "O35>", "O38>"), told.get("DROPPED"));
        assertEquals(List.of(">O10", ">O32", ">O33", ">O39", ">O40", ">O41"), told.get("NEW"));
        assertEquals(
                List.of(
                        "O13>O14", "O14>O15", "O15>O16", "O16>O17", "O17>O18", "O21>O19", "O22>O20", "O23>O21",
                        "O24>O22", "O25>O23", "O26>O24", "O27>O25", "O28>O26", "O29>O27", "O30>O28", "O31>O29",
                        "O33>O30", "O34>O31", "O36>O34", "O37>O35", "O39>O36", "O40>O37", "O41>O38"),
                told.get("RENUMBERED"));
        assertEquals(45 + 9 + 2, told.get("SAME").size());
        assertEquals("O43>O43", told.get("SAME").getLast());
    }

    @Test
    void what_is_not_comparable_says_why_in_both_languages() {
        for (JsonNode mapping : json(anybody().get(SHIPPED)).get("mappings")) {
            boolean noted = mapping.has("noteTh") && mapping.has("noteEn");
            assertEquals(!mapping.get("comparable").asBoolean(), noted, mapping.toString());
        }
    }

    @Test
    void an_item_is_followed_from_year_to_year_with_its_wording() {
        anybody()
                .get(SHIPPED + "/items/O13")
                .then()
                .statusCode(200)
                .body("kind", equalTo("RENUMBERED"))
                .body("comparable", equalTo(true))
                .body("successors.code", contains("O14"))
                .body("successors[0].topicEn", equalTo("Staff manual"));
        anybody()
                .get(SHIPPED + "/items/O18")
                .then()
                .body("kind", equalTo("MERGED"))
                .body("predecessors.code", contains("O10", "O18"))
                .body("successors.code", contains("O11"))
                .body("noteEn", containsString("O18"));
        anybody()
                .get(SHIPPED + "/items/O32")
                .then()
                .body("kind", equalTo("DROPPED"))
                .body("successors", empty())
                .body("noteTh", containsString("รับฟัง"));
        anybody()
                .get("/api/v1/frameworks/2563/crosswalks/2566/items/O43")
                .then()
                .body("kind", equalTo("SAME"))
                .body("fromYear", equalTo(2563));
        anybody()
                .get(SHIPPED + "/items/O44")
                .then()
                .statusCode(404)
                .body("code", equalTo("crosswalk-item-not-found"))
                .body("detail", containsString("O44"));
    }

    @Test
    void years_without_a_crosswalk_of_their_own_are_connected_over_those_between_and_backwards() {
        anybody()
                .get("/api/v1/frameworks/2563/crosswalks/2565")
                .then()
                .body("basis", equalTo("DERIVED"))
                .body("mappings", hasSize(88))
                .body("mappings.kind", not(hasItem("RENUMBERED")));
        anybody()
                .get("/api/v1/frameworks/2564/crosswalks/2566")
                .then()
                .body("basis", equalTo("DERIVED"))
                .body("mappings.find { it.from == ['O13'] }.to", contains("O14"));
        anybody()
                .get("/api/v1/frameworks/2566/crosswalks/2565")
                .then()
                .body("mappings.find { it.from == ['O11'] }.kind", equalTo("SPLIT"))
                .body("mappings.find { it.from == ['O10'] }.kind", equalTo("DROPPED"));
        anybody()
                .get("/api/v1/frameworks/2562/crosswalks/2565")
                .then()
                .statusCode(404)
                .body("code", equalTo("crosswalk-not-found"));
        anybody().get("/api/v1/frameworks/2565/crosswalks/2560").then().statusCode(404);
    }

    private static String codes(JsonNode array) {
        List<String> codes = new ArrayList<>();
        array.forEach(code -> codes.add(code.asText()));
        return String.join(" ", codes);
    }
}
