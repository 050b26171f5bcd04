package org.itahub.assessment.crosswalk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.as;
import static org.itahub.assessment.api.Api.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.itahub.assessment.api.SampleFrameworks;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class ComparisonApiTest {

    private static final String OF_2566 = "/api/v1/frameworks/2566/comparison?with=2565";

    @Test
    void the_framework_of_2566_adds_drops_renumbers_and_merges_items_of_2565() {
        anybody()
                .get(OF_2566)
                .then()
                .statusCode(200)
                .body("fromYear", equalTo(2565))
                .body("toYear", equalTo(2566))
                .body("basis", equalTo("CROSSWALK"))
                .body("added.code", contains("O10", "O32", "O33", "O39", "O40", "O41"))
                .body("dropped.code", contains("O32", "O35", "O38"))
                .body("dropped[0].topicEn", equalTo("Channel for opinions"))
                .body("renumbered", hasSize(23))
                .body("renumbered.find { it.from == 'O13' }.to", equalTo("O14"))
                .body("merged.to.flatten()", contains("O11", "O12", "O13"))
                .body("split", empty());
    }

    @Test
    void items_count_more_where_their_group_shrank_and_less_where_it_grew() {
        anybody()
                .get(OF_2566)
                .then()
                .body("reweighted.find { it.to == 'O42' }.before.points", equalTo(5.0f))
                .body("reweighted.find { it.to == 'O42' }.after.points", equalTo(2.0f))
                .body("reweighted.find { it.to == 'O1' }.before.fraction", equalTo("4/9"))
                .body("reweighted.find { it.to == 'O1' }.after.fraction", equalTo("2/5"))
                .body("reweighted.find { it.from == 'O21' }.after.points", equalTo(1.0f))
                .body("reweighted.to", not(hasItems("I1", "E1", "O31")))
                .body("rescaled", empty());
    }

    @Test
    void only_items_that_point_to_others_are_worded_anew() {
        assertEquals(
                List.of("O26", "O37", "O40"), froms(json(anybody().get(OF_2566)).get("reworded")));
    }

    @Test
    void groups_that_changed_are_told_and_the_surveys_stay_as_they_were() {
        anybody()
                .get(OF_2566)
                .then()
                .body("instruments", empty())
                .body("indicators.code", contains("9", "10"))
                .body("subIndicators.code", contains("9.1", "9.3", "9.5", "10.2"))
                .body("subIndicators.find { it.code == '9.3' }.after.nameEn", equalTo("Procurement"))
                .body("subIndicators.find { it.code == '10.2' }.before.items", equalTo(2))
                .body("subIndicators.find { it.code == '10.2' }.after.items", equalTo(5))
                .body("levels", empty())
                .body("otherwise", empty());
    }

    @Test
    void the_order_of_the_years_does_not_matter_and_the_year_before_is_the_default() {
        String expected = anybody().get(OF_2566).asString();
        assertEquals(
                expected,
                anybody().get("/api/v1/frameworks/2565/comparison?with=2566").asString());
        assertEquals(
                expected, anybody().get("/api/v1/frameworks/2566/comparison").asString());
    }

    @Test
    void years_that_nobody_has_matched_are_compared_by_wording_and_say_so() {
        as(Tokens.admin())
                .body(SampleFrameworks.inTheStyleAfter2567(2631))
                .post("/api/v1/frameworks")
                .then()
                .statusCode(201);
        anybody()
                .get("/api/v1/frameworks/2631/comparison?with=2566")
                .then()
                .body("basis", equalTo("SUGGESTED"))
                .body("added", hasSize(15 + 9 + 28))
                .body("dropped", hasSize(88))
                .body("levels.after.code", hasItems("EXCELLENT", "URGENT"))
                .body("levels", hasSize(7 + 5))
                .body("indicators.code", containsInAnyOrder("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
    }

    @Test
    void a_year_without_a_framework_is_not_compared() {
        anybody()
                .get("/api/v1/frameworks/2566/comparison?with=2560")
                .then()
                .statusCode(404)
                .body("code", equalTo("framework-not-found"));
        anybody()
                .get("/api/v1/frameworks/2566/comparison?with=last")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("with"));
        anybody()
                .get("/api/v1/frameworks/2566/comparison?year=2565")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
    }

    private static List<String> froms(JsonNode items) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.get("from").asText())
                .toList();
    }
}
