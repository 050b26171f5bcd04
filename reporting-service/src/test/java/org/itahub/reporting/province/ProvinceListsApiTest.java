package org.itahub.reporting.province;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class ProvinceListsApiTest {
    private static final String PROVINCE = "น่าน";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void two_agencies_one_result_one_plan() {
        if (!told) {
            readModel.given(
                    readModel.agency("2550001", "อบต.ต้นน้ำ", PROVINCE),
                    readModel.agency("2550002", "อบต.ปลายน้ำ", PROVINCE),
                    readModel.result("2550001", 2565, 1, 96.99, "AA"),
                    readModel.publishedPlan("2550001"));
            told = true;
        }
    }

    @Test
    void a_province_officer_is_offered_the_own_province_only() {
        get(Tokens.province(PROVINCE), "/api/v1/provinces")
                .statusCode(200)
                .body("items.province", equalTo(List.of(PROVINCE)))
                .body("items.agencies", equalTo(List.of(2)));
    }

    @Test
    void agencies_stand_with_their_result_and_plan() {
        get(Tokens.province(PROVINCE), "/api/v1/provinces/" + PROVINCE + "/agencies/2565")
                .statusCode(200)
                .body("items.code", equalTo(List.of("2550001", "2550002")))
                .body("items[0].total", equalTo(96.99f))
                .body("items[0].planState", equalTo("PUBLISHED"))
                .body("items[1].total", nullValue());
    }

    @Test
    void the_second_page_goes_on_where_the_first_ended() {
        String link = get(Tokens.admin(), "/api/v1/provinces/" + PROVINCE + "/agencies/2565?limit=1")
                .statusCode(200)
                .body("items.code", equalTo(List.of("2550001")))
                .extract()
                .header("Link");
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(Tokens.admin())
                .get(link.substring(1, link.indexOf('>')))
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of("2550002")));
    }

    @Test
    void another_provinces_officer_finds_nothing() {
        get(Tokens.province("แพร่"), "/api/v1/provinces/" + PROVINCE + "/agencies/2565")
                .statusCode(404)
                .body("code", equalTo("province-not-in-scope"));
    }

    @Test
    void the_public_is_asked_for_a_token() {
        given().get("/api/v1/provinces").then().statusCode(401);
    }

    private static ValidatableResponse get(String token, String path) {
        return given().auth().oauth2(token).get(path).then();
    }
}
