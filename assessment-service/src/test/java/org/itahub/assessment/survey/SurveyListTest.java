package org.itahub.assessment.survey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.itahub.assessment.api.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.ConnectionCount;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** A province sees how far its agencies' surveys have got. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class SurveyListTest {

    @Inject
    ConnectionCount connections;

    private final String province = "จังหวัด " + UUID.randomUUID();

    @Test
    void a_province_sees_its_own_surveys_page_by_page() {
        String first = agency();
        String second = agency();
        Surveys.sendAny(Surveys.openLink(first), 2, new Random(16));
        Surveys.begin(second, "IIT", 40);
        Surveys.openLink(Api.newAgency());
        Response page = list(1);
        page.then()
                .body("items", hasSize(1))
                .body("items[0].agencyCode", equalTo(first))
                .body("items[0].answered", equalTo(2))
                .body("items[0].needed", equalTo(30))
                .body("items[0].missing", equalTo(28))
                .body("items[0].agencyNameEn", equalTo("Test SAO"));
        String next = page.header("Link").replaceAll("^<|>.*$", "");
        JsonNode rest =
                Api.json(as(Tokens.province(province)).urlEncodingEnabled(false).get(next));
        assertEquals(1, rest.get("items").size());
        assertEquals(second, rest.get("items").get(0).get("agencyCode").asText());
    }

    @Test
    void the_list_takes_one_statement_however_long_it_is() {
        List<Integer> counted = new ArrayList<>();
        for (int agencies : new int[] {1, 6}) {
            for (int n = 0; n < agencies; n++) {
                Surveys.begin(agency(), "EIT", 40);
            }
            list(50);
            counted.add(connections.during(() -> list(50).then().statusCode(200)));
        }
        assertEquals(List.of(1, 1), counted);
    }

    @Test
    void another_province_and_the_public_see_none_of_it() {
        Surveys.begin(agency(), "EIT", 40);
        as(Tokens.province("ชุมพร"))
                .queryParam("province", province)
                .get("/api/v1/surveys")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.anybody().get("/api/v1/surveys").then().statusCode(401);
        as(Tokens.province(province))
                .queryParam("fiscalYear", "now")
                .get("/api/v1/surveys")
                .then()
                .statusCode(400);
    }

    private Response list(int limit) {
        return as(Tokens.province(province))
                .queryParam("province", province)
                .queryParam("fiscalYear", Surveys.YEAR)
                .queryParam("limit", limit)
                .get("/api/v1/surveys");
    }

    private String agency() {
        String code = Api.newCode();
        as(Tokens.admin())
                .body(Api.agency(province))
                .put(Api.agencyPath(code))
                .then()
                .statusCode(201);
        return code;
    }
}
