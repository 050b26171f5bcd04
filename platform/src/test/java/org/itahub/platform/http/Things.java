package org.itahub.platform.http;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.itahub.embedded.test.Tokens;

/** Requests to {@link ThingResource} as the tests of the conventions send them. */
final class Things {
    static final String GOOD = "{\"name\": \"น้ำ\", \"score\": 96.99, \"count\": 1}";

    private Things() {}

    static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.officer("2650101")).contentType(ContentType.JSON);
    }

    static ValidatableResponse post(String body) {
        return officer().body(body).post("/api/v1/things").then();
    }
}
