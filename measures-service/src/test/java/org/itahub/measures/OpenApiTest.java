package org.itahub.measures;

import java.nio.file.Path;
import org.itahub.embedded.test.OpenApiContract;
import org.junit.jupiter.api.Test;

@HubTest
class OpenApiTest {
    @Test
    void the_served_description_is_the_committed_one() {
        OpenApiContract.verify(Path.of("openapi.yaml"));
    }
}
