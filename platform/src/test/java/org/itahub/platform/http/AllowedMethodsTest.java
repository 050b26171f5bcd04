package org.itahub.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.itahub.embedded.test.HubServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address that is there says which methods it takes. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class AllowedMethodsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DELETE | /api/v1/things                   | GET, HEAD, OPTIONS, POST
            PATCH  | /api/v1/things/5                 | GET, HEAD, OPTIONS, PUT
            GET    | /api/v1/things/5/closings        | OPTIONS, POST
            GET    | /api/v1/dead-letters/x/replays   | OPTIONS, POST
            POST   | /api/v1/asyncapi                 | GET, HEAD, OPTIONS
            """)
    void a_method_that_an_address_does_not_take_is_refused_with_those_that_it_takes(
            String method, String path, String allowed) {
        given().request(method, path)
                .then()
                .statusCode(405)
                .header("Allow", equalTo(allowed))
                .body("code", equalTo("method-not-allowed"));
    }

    @ParameterizedTest
    @CsvSource({"POST,/api/v1/things/5/openings", "GET,/api/v1/thing", "DELETE,/api/v1/things/5/closings/1"})
    void where_nothing_is_no_method_helps(String method, String path) {
        given().request(method, path)
                .then()
                .statusCode(404)
                .header("Allow", nullValue())
                .body("code", equalTo("not-found"));
    }

    @Test
    void a_change_says_in_the_description_that_it_needs_the_tag_that_was_read() {
        String ifMatch = "paths.'/api/v1/things/{id}'.put.parameters.find { it.name == 'If-Match' }.";
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body(ifMatch + "required", equalTo(true))
                .body(ifMatch + "in", equalTo("header"))
                .body(ifMatch + "description.contains('ETag')", equalTo(true));
    }
}
