package org.itahub.platform.http;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.itahub.embedded.test.HubServers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody can fill the metrics with addresses of their own. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class MeasuredAddressesTest {
    @ParameterizedTest
    @CsvSource({
        "OPTIONS, /api/v1/things/",
        "DELETE,  /api/v1/things/",
        "PATCH,   /api/v1/event-schemas/",
        "GET,     /api/v1/nothing/",
        "PUT,     /api/v1/things/"
    })
    void a_request_is_measured_under_no_address_that_the_caller_made_up(String method, String path)
            throws InterruptedException {
        String own = path + "of-" + method;
        double before = requests(method);

        given().request(method, own);

        for (int i = 0; i < 100 && requests(method) == before; i++) {
            Thread.sleep(50);
        }
        assertTrue(requests(method) > before, method);
        assertEquals(List.of(), measured("uri=\"" + own));
    }

    private static double requests(String method) {
        return measured("method=\"" + method + "\"").stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static List<String> measured(String tag) {
        String metrics = given().get("/q/metrics").asString();
        return metrics.lines()
                .filter(line -> line.startsWith("http_server_requests_seconds_count") && line.contains(tag))
                .toList();
    }
}
