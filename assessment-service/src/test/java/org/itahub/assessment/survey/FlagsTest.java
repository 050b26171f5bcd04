package org.itahub.assessment.survey;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.itahub.assessment.api.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.Golden;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** What looks odd is shown to a person, and the score stays as it is. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class FlagsTest {

    @Inject
    KeepSurveys keep;

    @Test
    void sheets_that_differ_raise_no_flag() {
        String agency = Api.newAgency();
        Surveys.sendAny(Surveys.openLink(agency), 6, new Random(13));
        flags(agency).body("flags", hasSize(0)).body("thresholds.jumpPoints", equalTo(15));
    }

    @Test
    void more_sheets_than_staff_identical_ones_and_straight_lines_are_flagged_and_deduct_nothing() {
        String agency = Api.newAgency();
        List<String> tokens = Surveys.openTokens(agency, 6);
        Surveys.change(agency, "IIT", Surveys.terms(5, Surveys.today(), Surveys.today()))
                .then()
                .statusCode(200);
        for (String token : tokens) {
            Surveys.send(token, Surveys.sheet(always("MOST", "NO"))).then().statusCode(201);
        }
        flags(agency)
                .body("flags.instrument", equalTo(List.of("IIT", "IIT", "IIT")))
                .body(
                        "flags.code",
                        containsInAnyOrder("more-answers-than-staff", "straight-lining", "identical-sheets"))
                .body("flags[0].observed", equalTo("6"))
                .body("flags[0].threshold", equalTo("5"));
        as(Tokens.officer(agency))
                .get(Surveys.path(agency, "IIT") + "/scores")
                .then()
                .body("answered", equalTo(6));
    }

    private static Map<String, List<String>> always(String graded, String yesOrNo) {
        Map<String, List<String>> answers = new TreeMap<>(Surveys.answers("IIT", new Random(14)));
        answers.replaceAll((item, given) -> given.stream()
                .map(answer -> answer.equals("YES") || answer.equals("NO") ? yesOrNo : graded)
                .toList());
        return answers;
    }

    @Test
    void many_sheets_within_one_hour_are_flagged_once_their_number_is_written_down() {
        String agency = Api.newAgency();
        Surveys.sendAny(Surveys.openLink(agency), 20, new Random(15));
        keep.now();
        keep.now();
        ValidatableResponse flags = flags(agency);
        flags.body("flags.code", equalTo(List.of("burst")));
        String hour = flags.extract().path("flags[0].hour");
        assertEquals(":00:00+07:00", hour.substring(13), hour);
    }

    @Test
    void a_score_far_from_last_years_is_flagged() {
        String agency = Api.newAgency();
        Api.enterAndPublish(agency, 2564, Golden.items("phitsanulok-pao", 2565));
        String link = Surveys.openLink(agency);
        for (int n = 0; n < 5; n++) {
            Map<String, List<String>> worst = new TreeMap<>(Surveys.answers("EIT", new Random(n)));
            worst.replaceAll((item, given) -> given.stream()
                    .map(answer -> answer.equals("YES") || answer.equals("NO") ? answer : "LEAST")
                    .toList());
            Surveys.send(link, Surveys.sheet(worst)).then().statusCode(201);
        }
        List<String> codes = flags(agency).extract().path("flags.code");
        assertEquals(true, codes.contains("jump-against-last-year"), codes.toString());
    }

    private static ValidatableResponse flags(String agency) {
        return as(Tokens.officer(agency))
                .get(Api.assessmentPath(agency, Surveys.YEAR) + "/surveys/flags")
                .then()
                .statusCode(200);
    }
}
