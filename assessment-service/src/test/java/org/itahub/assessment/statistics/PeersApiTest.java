package org.itahub.assessment.statistics;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.itahub.assessment.api.Api.anybody;
import static org.itahub.assessment.api.Api.assessmentPath;
import static org.itahub.assessment.api.Api.entry;
import static org.itahub.assessment.api.Api.json;
import static org.itahub.assessment.statistics.Province.total;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class PeersApiTest {

    @Inject
    ConnectionCount statements;

    private final Province province = new Province();

    @Test
    void a_result_stands_among_those_of_its_type_in_the_province() {
        province.published(2565, total("80"));
        String code = province.published(2565, total("90"));
        province.published(2565, total("90"));
        province.published(2565, total("95"));
        JsonNode near = json(peers(code)).get("groups").get(0);
        assertEquals("PROVINCE", near.get("of").asText());
        assertEquals(4, near.get("agencies").asInt());
        JsonNode total = entry(near.get("figures"), "total");
        assertEquals(
                "2 4", total.get("rank").asText() + " " + total.get("known").asText());
        assertEquals("80.00 87.50 90.00 91.25 95.00", quartiles(total));
        assertEquals("88.75", total.get("mean").asText());
        assertEquals("1.25", total.get("difference").asText());
    }

    @Test
    void each_indicator_is_compared_with_those_who_have_it() {
        String code = province.published(2565, Golden.items("phitsanulok-pao", 2565));
        province.published(2565, Golden.indicators("lumphli", 2565));
        province.published(2565, total("99"));
        JsonNode near = json(peers(code)).get("groups").get(0);
        assertEquals(11, near.get("figures").size());
        JsonNode duties = entry(near.get("figures"), "1");
        assertEquals(
                "1 2", duties.get("rank").asText() + " " + duties.get("known").asText());
        assertEquals("92.26", duties.get("least").asText());
        assertEquals(3, entry(near.get("figures"), "total").get("known").asInt());
    }

    @Test
    void all_agencies_of_the_type_are_the_second_group() {
        String code = province.published(2562, total("90"));
        new Province().published(2562, total("80"));
        JsonNode groups =
                json(anybody().get(assessmentPath(code, 2562) + "/peers")).get("groups");
        assertEquals(1, groups.get(0).get("agencies").asInt());
        assertEquals("ALL", groups.get(1).get("of").asText());
        assertTrue(groups.get(1).get("agencies").asInt() >= 2);
    }

    @Test
    void peers_can_be_had_as_csv() {
        String code = province.published(2565, total("90"));
        anybody()
                .get(assessmentPath(code, 2565) + "/peers.csv")
                .then()
                .statusCode(200)
                .body(containsString(code + ",2565,PROVINCE,total,90.00,1,1,90.00,90.00,90.00,90.00,90.00,90.00,0.00"));
    }

    @Test
    void what_is_not_published_has_no_peers() {
        String code = province.agency();
        Api.enter(code, 2565, total("90")).then().statusCode(201);
        peers(code).then().statusCode(404).body("code", equalTo("result-not-published"));
        anybody()
                .get(assessmentPath("H999999", 2565) + "/peers")
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-in-scope"));
    }

    @Test
    void three_statements_and_a_question_whatever_the_size() {
        String code = province.published(2565, Golden.items("phitsanulok-pao", 2565));
        peers(code);
        province.published(2565, total("80"));
        assertEquals(4, statements.during(() -> peers(code)));
        assertEquals(1, statements.during(() -> peers(code)));
    }

    private Response peers(String code) {
        return anybody().get(assessmentPath(code, 2565) + "/peers");
    }

    private static String quartiles(JsonNode figure) {
        return String.join(
                " ",
                figure.get("least").asText(),
                figure.get("firstQuartile").asText(),
                figure.get("median").asText(),
                figure.get("thirdQuartile").asText(),
                figure.get("greatest").asText());
    }
}
