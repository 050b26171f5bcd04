package org.itahub.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.test.ApiExample;
import org.itahub.embedded.test.ApiExamples;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.plan.domain.PeriodPhrase;
import org.itahub.measures.plan.domain.PeriodReading;
import org.itahub.measures.plan.domain.PeriodWording;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever tries an example of the API's description succeeds: each operation is sent for real. A new operation with a
 * body brings an example, and where its state is no published plan, {@link ExampleStates} bring it about.
 */
@HubTest
@TestProfile(OpenApiExamplesTest.OnTheDemonstrationsFirstDay.class)
class OpenApiExamplesTest {
    private static final ApiExamples API =
            ApiExamples.in(Path.of("openapi.yaml")).toTheLetter();

    /** On which whoever tries the examples against the demonstration finds themselves. */
    public static final class OnTheDemonstrationsFirstDay implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ita.clock.starts-at", "2023-01-09T02:00:00Z");
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void an_example_succeeds_when_it_is_sent(ApiExample example) throws IOException {
        Map<String, String> state = ExampleStates.of(example.operation());
        Response answer = example.sendAndVerify(token(example, state.get("code")), state);
        assertEquals(List.of(), API.misfits(example, answer));
        if (example.operation().endsWith("/imports")) {
            assertEquals(shownOfImports("taken"), new ObjectMapper().readTree(answer.asString()));
        }
    }

    @Test
    void the_answer_that_is_shown_of_a_rejected_row_is_what_such_a_file_is_answered() throws IOException {
        String code = Given.draftedPlan();
        String file = """
                มาตรการ,ระยะเวลา,หมายเหตุ
                จัดทำคู่มือการยืมทรัพย์สิน,ม.ค. - มี.ค. 66,
                ตรวจนับทรัพย์สิน,สักวัน,ด่วน
                """;

        Response answer = Given.officer(code)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(Given.plan(code) + "/imports?dryRun=true");

        assertEquals(shownOfImports("rejected"), new ObjectMapper().readTree(answer.asString()));
    }

    @Test
    void periods_of_the_difference_stand_in_its_example_as_the_service_writes_them() throws IOException {
        JsonNode example = described("/components/schemas/PlanDifference/examples/0/measures/0/fields/0");

        assertEquals("period", example.path("code").asText());
        for (String side : List.of("before", "after")) {
            String words = example.path(side).asText();
            PeriodReading.Understood understood = assertInstanceOf(
                    PeriodReading.Understood.class, PeriodPhrase.read(words, new FiscalYear(2566)), words);
            assertEquals(words, PeriodWording.th(understood.period()));
        }
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
        assertTrue(operations.containsAll(ExampleStates.operations()), operations.toString());
    }

    static List<ApiExample> requests() {
        return API.requests();
    }

    private static JsonNode shownOfImports(String name) throws IOException {
        return described("/paths/~1api~1v1~1agencies~1{code}~1plans~1{year}~1imports/post/responses/200/content"
                + "/application~1json/examples/" + name + "/value");
    }

    private static JsonNode described(String pointer) throws IOException {
        return new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("openapi.yaml").toFile())
                .at(pointer);
    }

    /** Of the first role that the operation names; of anybody where it asks who is there. */
    private static String token(ApiExample example, String code) {
        if (example.operation().endsWith("/me")) {
            return Tokens.admin();
        }
        return example.roles().isEmpty()
                ? null
                : switch (example.roles().getFirst()) {
                    case Role.AGENCY_OFFICER -> Tokens.officer(code);
                    case Role.AGENCY_APPROVER -> Tokens.approver("clerk", code);
                    case Role.HUB_OFFICER -> Tokens.province(Given.PROVINCE);
                    case Role.SYSTEM -> Tokens.system("plans:read progress:read reminders:read reminders:acknowledge");
                    default -> Tokens.admin();
                };
    }
}
