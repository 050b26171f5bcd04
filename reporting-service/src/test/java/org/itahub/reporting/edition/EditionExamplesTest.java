package org.itahub.reporting.edition;

import static org.itahub.reporting.edition.EditionsBed.editions;
import static org.itahub.reporting.edition.EditionsBed.issue;
import static org.itahub.reporting.edition.EditionsBed.issueAt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** Whoever tries an example of the API's description of editions succeeds. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class EditionExamplesTest {
    private static final String AGENCY = "2160001";
    private static final String PROVINCE = "สิงห์บุรี";

    private static String id;

    @Inject
    ReadModelFixture readModel;

    @BeforeEach
    void an_edition() {
        if (id == null) {
            EditionsBed.plan(readModel, AGENCY, "อบต.ตัวอย่าง", PROVINCE);
            issueAt(
                            Tokens.officer(AGENCY),
                            editions(AGENCY).replace("measures-plan", "quarterly-progress") + "?quarter=1",
                            "{}")
                    .then()
                    .statusCode(201);
            issueAt(
                            Tokens.province(PROVINCE),
                            "/api/v1/provinces/" + PROVINCE + "/documents/province-summary/2565/editions",
                            "{}")
                    .then()
                    .statusCode(201);
            id = issue(AGENCY).then().statusCode(201).extract().path("id");
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void an_example_succeeds_when_it_is_sent(ApiExample example) {
        example.sendAndVerify(
                token(example.roles()), Map.of("code", AGENCY, "owner", AGENCY, "province", PROVINCE, "id", id));
    }

    @Test
    void every_operation_on_editions_has_one() {
        List<String> operations = requests().stream().map(ApiExample::operation).toList();

        assertTrue(operations.size() >= 13, operations.toString());
    }

    @Test
    void every_example_fits_its_schema() {
        assertEquals(List.of(), ApiExamples.in(Path.of("openapi.yaml")).misfits());
    }

    static List<ApiExample> requests() {
        return ApiExamples.in(Path.of("openapi.yaml")).requests().stream()
                .filter(example -> example.operation().matches("\\w+ (.*/editions.*|/published/.*|/v/.*)"))
                .toList();
    }

    private static String token(List<String> roles) {
        if (roles.isEmpty()) {
            return null;
        }
        return roles.contains(Role.AGENCY_OFFICER) ? Tokens.officer(AGENCY) : Tokens.province(PROVINCE);
    }
}
