package org.itahub.reporting;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.itahub.embedded.test.ApiExample;
import org.itahub.embedded.test.ApiExamples;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.itahub.platform.identity.Role;
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever tries an example of a document, its texts or a set of documents against the demonstration succeeds. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class OpenApiExamplesTest {
    private static final String AGENCY = "2650101";
    private static final Map<String, String> SENTENCE =
            Map.of("code", AGENCY, "kind", "measures-plan", "key", "subtitle");

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void what_the_demonstration_has() {
        if (!told) {
            readModel.given(
                    readModel.agency(AGENCY, "องค์การบริหารส่วนจังหวัดพิษณุโลก", "พิษณุโลก"),
                    readModel.result(AGENCY, 2565, 1, 96.99, "AA"),
                    readModel.publishedPlan(AGENCY));
            told = true;
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void an_example_succeeds_when_it_is_sent(ApiExample example) {
        if (example.operation().startsWith("DELETE")) {
            given().auth()
                    .oauth2(Tokens.officer(AGENCY))
                    .header("If-Match", "*")
                    .contentType("application/json")
                    .body(Map.of("ownTh", "ปีงบประมาณ {fiscalYear}"))
                    .put("/api/v1/agencies/" + AGENCY + "/documents/measures-plan/texts/subtitle");
        }
        boolean ofSentence = example.operation().contains("/texts");
        example.sendAndVerify(token(example.roles()), ofSentence ? SENTENCE : Map.of());
    }

    @Test
    void every_example_fits_its_schema() {
        assertEquals(List.of(), ApiExamples.in(Path.of("openapi.yaml")).misfits());
    }

    static List<ApiExample> requests() {
        return ApiExamples.in(Path.of("openapi.yaml")).requests().stream()
                .filter(example -> example.operation().matches(".*/(documents|provinces)/.*"))
                .filter(example -> !example.operation().contains("/editions"))
                .toList();
    }

    private static String token(List<String> roles) {
        if (roles.isEmpty()) {
            return null;
        }
        return roles.contains(Role.AGENCY_OFFICER) ? Tokens.officer(AGENCY) : Tokens.admin();
    }
}
