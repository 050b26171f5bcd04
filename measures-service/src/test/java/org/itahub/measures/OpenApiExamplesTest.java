package org.itahub.measures;

import static java.util.Map.entry;
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
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.itahub.embedded.test.ApiExample;
import org.itahub.embedded.test.ApiExamples;
import org.itahub.embedded.test.Tokens;
import org.itahub.measures.mail.NoMailAddresses;
import org.itahub.measures.plan.domain.PeriodPhrase;
import org.itahub.measures.plan.domain.PeriodReading;
import org.itahub.measures.plan.domain.PeriodWording;
import org.itahub.measures.reminders.RemindedAgency;
import org.itahub.platform.fiscal.FiscalYear;
import org.itahub.platform.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whoever tries an example of the API's description succeeds. A new operation with a body brings an example, and where
 * its state is no published plan, a line below that brings it about.
 */
@HubTest
@TestProfile(OpenApiExamplesTest.OnTheDemonstrationsFirstDay.class)
class OpenApiExamplesTest {
    /** On which whoever tries the examples against the demonstration finds themselves. */
    public static final class OnTheDemonstrationsFirstDay implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ita.clock.starts-at", "2023-01-09T02:00:00Z");
        }
    }

    private static final String PLAN = "/api/v1/agencies/{code}/plans/{year}";
    private static final Map<String, Supplier<Map<String, String>>> ARRANGED = Map.ofEntries(
            entry("POST " + PLAN, agency(Given::agencyWithResult)),
            entry("POST " + PLAN + "/measures", agency(Given::draftedPlan)),
            entry("PUT " + PLAN + "/measures/{no}", agency(Given::completePlan)),
            entry("PUT " + PLAN + "/measures/order", agency(Given::completePlan)),
            entry("POST " + PLAN + "/measures/from-library", agency(Given::draftedPlan)),
            entry("PUT " + PLAN + "/targets", agency(Given::draftedPlan)),
            entry("POST " + PLAN + "/imports", agency(Given::draftedPlan)),
            entry("POST " + PLAN + "/recall", agency(Given::submittedPlan)),
            entry("POST " + PLAN + "/measures/{no}/progress/{quarter}/evidence", agency(Given::draftedProgress)),
            entry("POST " + PLAN + "/signatures", agency(Given::submittedPlan)),
            entry("POST " + PLAN + "/measures/{no}/progress/{quarter}/return", agency(Given::submittedProgress)),
            entry("PUT /api/v1/agencies/{code}/sign-off-chain", agency(Given::agency)),
            entry("PUT /api/v1/holidays/{year}", () -> Map.of("year", "2571")),
            entry("PUT /api/v1/provinces/{province}/mail-addresses", NoMailAddresses::given),
            entry("POST /api/v1/reminders/{id}/acknowledgements", RemindedAgency::given));

    @ParameterizedTest
    @MethodSource("requests")
    void an_example_succeeds_when_it_is_sent(ApiExample example) {
        Map<String, String> path =
                new HashMap<>(Map.of("year", "2566", "no", "1", "quarter", "1", "province", Given.PROVINCE));
        path.putAll(ARRANGED.getOrDefault(example.operation(), agency(Given::publishedPlan))
                .get());
        Response answer = example.sendAndVerify(token(example.roles(), path.get("code")), path);
        if (example.operation().endsWith("/imports")) {
            assertEquals(true, answer.path("applied"), answer.asString());
        }
    }

    @Test
    void periods_of_the_difference_stand_in_its_example_as_the_service_writes_them() throws IOException {
        JsonNode example = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("openapi.yaml").toFile())
                .at("/components/schemas/PlanDifference/examples/0/measures/0/fields/0");

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
        assertEquals(List.of(), ApiExamples.in(Path.of("openapi.yaml")).misfits());
    }

    @Test
    void every_arrangement_is_of_an_operation() {
        List<String> operations = requests().stream().map(ApiExample::operation).toList();
        assertTrue(operations.containsAll(ARRANGED.keySet()), operations.toString());
    }

    static List<ApiExample> requests() {
        return ApiExamples.in(Path.of("openapi.yaml")).requests().stream()
                .filter(ApiExample::hasValues)
                .toList();
    }

    private static Supplier<Map<String, String>> agency(Supplier<String> given) {
        return () -> Map.of("code", given.get());
    }

    /** Of the first role that the operation names. */
    private static String token(List<String> roles, String code) {
        return roles.isEmpty()
                ? null
                : switch (roles.getFirst()) {
                    case Role.AGENCY_OFFICER -> Tokens.officer(code);
                    case Role.AGENCY_APPROVER -> Tokens.approver("clerk", code);
                    case Role.HUB_OFFICER -> Tokens.province(Given.PROVINCE);
                    case Role.SYSTEM -> Tokens.system("plans:read progress:read reminders:read reminders:acknowledge");
                    default -> Tokens.admin();
                };
    }
}
