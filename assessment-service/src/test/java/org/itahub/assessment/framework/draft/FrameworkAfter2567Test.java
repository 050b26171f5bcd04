package org.itahub.assessment.framework.draft;

import static org.hamcrest.Matchers.equalTo;
import static org.itahub.assessment.api.Api.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.SampleFrameworks;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** Posted, drafted from it, published, and scored by: a framework as the years after 2567 have them. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class FrameworkAfter2567Test {

    @Test
    void a_framework_in_the_style_after_2567_scores_by_six_steps_and_a_condition_on_every_instrument() {
        as(Tokens.admin())
                .body(SampleFrameworks.inTheStyleAfter2567(2642))
                .post("/api/v1/frameworks")
                .then()
                .statusCode(201);
        String draft = as(Tokens.admin())
                .body("{\"fiscalYear\": 2643, \"cloneOf\": 2642}")
                .post("/api/v1/framework-drafts")
                .header("ETag");
        as(Tokens.admin())
                .header("If-Match", draft)
                .post("/api/v1/framework-drafts/2643/publish")
                .then()
                .statusCode(201);

        String code = Api.newAgency();
        Response published = Api.enterAndPublish(code, 2643, scores("99.22", "83.93", "100"));
        published
                .then()
                .body("total", equalTo(94.95f))
                .body("level.code", equalTo("PASS"))
                .body("level.nameTh", equalTo("ผ่าน"));
        String other = Api.newAgency();
        Api.enterAndPublish(other, 2643, scores("99.22", "85", "100")).then().body("level.code", equalTo("GOOD"));
    }

    @Test
    void a_total_of_94_64_with_an_external_survey_under_85_is_only_a_pass() {
        as(Tokens.admin())
                .body(SampleFrameworks.inTheStyleAfter2567(2644))
                .post("/api/v1/frameworks")
                .then()
                .statusCode(201);
        String code = Api.newAgency();
        Api.enterAndPublish(code, 2644, """
                {"indicators": {"1": 97, "2": 97, "3": 97, "4": 97, "5": 97, "6": 84, "7": 84, "8": 84,
                                "9": 100, "10": 100}}""")
                .then()
                .body("total", equalTo(94.3f))
                .body("level.nameTh", equalTo("ผ่าน"));
        String real = Api.newAgency();
        Api.enterAndPublish(real, 2644, """
                {"indicators": {"1": 98, "2": 98, "3": 98, "4": 98, "5": 98.65, "6": 84, "7": 84, "8": 84.01,
                                "9": 100, "10": 100}}""")
                .then()
                .body("total", equalTo(94.64f))
                .body("level.nameTh", equalTo("ผ่าน"))
                .body("level.code", equalTo("PASS"));
    }

    /** Every question of each instrument with the same score. */
    private static String scores(String internal, String external, String disclosed) {
        String items = IntStream.rangeClosed(1, 15 + 9 + 28)
                .mapToObj(n -> n <= 15
                        ? "\"i" + n + "\": " + internal
                        : n <= 24 ? "\"e" + (n - 15) + "\": " + external : "\"o" + (n - 24) + "\": " + disclosed)
                .collect(Collectors.joining(", "));
        return "{\"items\": {" + items + "}}";
    }
}
