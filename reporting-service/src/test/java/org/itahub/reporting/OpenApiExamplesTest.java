package org.itahub.reporting;

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
import org.itahub.reporting.support.AssessmentStub;
import org.itahub.reporting.support.ReadModelFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever tries an example of a province's operations succeeds, and every example fits its schema. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class OpenApiExamplesTest {
    private static final String PROVINCE = "พิษณุโลก";

    private static boolean told;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void the_agency_of_the_examples() {
        if (!told) {
            readModel.given(
                    readModel.agency("2650101", "องค์การบริหารส่วนจังหวัดพิษณุโลก", PROVINCE),
                    readModel.result("2650101", 2565, 1, 96.99, "AA"),
                    readModel.publishedPlan("2650101"));
            told = true;
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void an_example_succeeds_when_it_is_sent(ApiExample example) {
        example.sendAndVerify(Tokens.province(PROVINCE), Map.of());
    }

    @Test
    void every_example_fits_its_schema() {
        assertEquals(List.of(), ApiExamples.in(Path.of("openapi.yaml")).misfits());
    }

    static List<ApiExample> requests() {
        return ApiExamples.in(Path.of("openapi.yaml")).requests().stream()
                .filter(example -> example.operation().contains("/provinces/"))
                .toList();
    }
}
