package org.itahub.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.OpenApiContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(HubServers.class)
class OpenApiTest {

    @Test
    void the_served_description_is_the_committed_one() {
        OpenApiContract.verify(Path.of("openapi.yaml"));
    }

    @Test
    void the_service_is_ready_and_shows_its_metrics() {
        assertEquals(200, Api.anybody().get("/q/health/ready").statusCode());
        assertEquals(200, Api.anybody().get("/q/metrics").statusCode());
    }
}
