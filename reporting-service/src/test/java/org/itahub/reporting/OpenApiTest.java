package org.itahub.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.OpenApiContract;
import org.itahub.reporting.support.AssessmentStub;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
@QuarkusTestResource(AssessmentStub.class)
class OpenApiTest {

    @Test
    void the_served_api_is_the_committed_one() {
        OpenApiContract.verify(Path.of("openapi.yaml"));
    }
}
