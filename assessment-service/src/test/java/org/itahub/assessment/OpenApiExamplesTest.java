package org.itahub.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.itahub.assessment.api.Api;
import org.itahub.assessment.api.ExampleFrameworks;
import org.itahub.assessment.api.Golden;
import org.itahub.assessment.disclosure.DisclosureExamples;
import org.itahub.assessment.imports.ExampleImports;
import org.itahub.assessment.survey.Surveys;
import org.itahub.embedded.test.ApiExample;
import org.itahub.embedded.test.ApiExamples;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.events.Topics;
import org.itahub.platform.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever tries an example of the API's description succeeds: each operation is sent for real. A new operation with a
 * body brings an example, and where its state is no published result, a line below that brings it about.
 */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class OpenApiExamplesTest {
    private static final ApiExamples API =
            ApiExamples.in(Path.of("openapi.yaml")).toTheLetter();
    private static final String ASSESSMENT = "/api/v1/agencies/{code}/assessments/{year}";
    private static final String SURVEY = ASSESSMENT + "/surveys/{instrument}";
    private static final Map<String, Supplier<String>> ARRANGED = Map.ofEntries(
            entry("PUT /api/v1/agencies/{code}", Api::newCode),
            entry("PUT " + ASSESSMENT + "/results", Api::newAgency),
            entry("POST " + ASSESSMENT + "/results/collected", OpenApiExamplesTest::surveyAnswered),
            entry("POST " + ASSESSMENT + "/publish", OpenApiExamplesTest::scoresEntered),
            entry("PUT " + SURVEY, Api::newAgency),
            entry("GET " + SURVEY, OpenApiExamplesTest::surveysOpen),
            entry("GET " + SURVEY + "/scores", OpenApiExamplesTest::surveysOpen),
            entry("GET " + SURVEY + "/qr.svg", OpenApiExamplesTest::surveysOpen),
            entry("POST " + SURVEY + "/link", OpenApiExamplesTest::surveysOpen),
            entry("DELETE " + SURVEY + "/link", OpenApiExamplesTest::surveysOpen),
            entry("POST " + SURVEY + "/tokens", OpenApiExamplesTest::surveysOpen),
            entry("POST " + SURVEY + "/tokens/slips", OpenApiExamplesTest::surveysOpen),
            entry("POST " + SURVEY + "/tokens/revocations", OpenApiExamplesTest::surveysOpen));

    /** What stands in the header of the same name, where an operation takes it. */
    private static final String SURVEY_KEY = "Survey-Key";

    @ParameterizedTest
    @MethodSource("requests")
    void an_example_succeeds_when_it_is_sent(ApiExample example) {
        if (DisclosureExamples.has(example)) {
            DisclosureExamples.send(example);
            return;
        }
        if (ExampleImports.has(example)) {
            ExampleImports.send(example);
            return;
        }
        Map<String, String> path =
                new HashMap<>(Map.of("year", "2565", "topic", Topics.AGENCIES, "type", "org.itahub.agency.changed.v1"));
        path.putAll(ExampleFrameworks.arrange(example.operation()));
        if (example.operation().contains("{code}")) {
            path.put(
                    "code",
                    ARRANGED.getOrDefault(example.operation(), OpenApiExamplesTest::resultPublished)
                            .get());
        }
        if (example.inHeader().containsKey(SURVEY_KEY)) {
            path.put(SURVEY_KEY, Surveys.openLink(Api.newAgency()));
        }
        String token = example.operation().endsWith("/me") ? Tokens.admin() : token(example.roles(), path.get("code"));
        assertEquals(List.of(), API.misfits(example, example.sendAndVerify(token, path)));
    }

    @Test
    void every_example_fits_its_schema() {
        assertEquals(List.of(), API.misfits());
    }

    @Test
    void every_answer_in_json_is_shown() {
        assertEquals(List.of(), API.answersUnshown());
    }

    @Test
    void every_arrangement_is_of_an_operation() {
        List<String> operations = requests().stream().map(ApiExample::operation).toList();
        assertTrue(operations.containsAll(ARRANGED.keySet()), operations.toString());
    }

    static List<ApiExample> requests() {
        return API.requests();
    }

    private static Map.Entry<String, Supplier<String>> entry(String operation, Supplier<String> arrangement) {
        return Map.entry(operation, arrangement);
    }

    private static String surveysOpen() {
        String code = Api.newAgency();
        Surveys.openTokens(code, 1);
        Surveys.openLink(code);
        return code;
    }

    private static String surveyAnswered() {
        String code = Api.newAgency();
        Surveys.sendAny(Surveys.openLink(code), 5, new Random(1));
        return code;
    }

    private static String scoresEntered() {
        String code = Api.newAgency();
        Api.enter(code, 2565, Golden.items("phitsanulok-pao", 2565)).then().statusCode(201);
        return code;
    }

    private static String resultPublished() {
        String code = Api.newAgency();
        Api.enterAndPublish(code, 2565, Golden.items("phitsanulok-pao", 2565));
        return code;
    }

    /** Of the first role that the operation names. */
    private static String token(List<String> roles, String code) {
        return roles.isEmpty()
                ? null
                : switch (roles.getFirst()) {
                    case Role.AGENCY_OFFICER -> Tokens.officer(code);
                    case Role.HUB_OFFICER -> Tokens.province(Api.PROVINCE);
                    default -> Tokens.admin();
                };
    }
}
