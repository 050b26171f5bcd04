package org.itahub.assessment.api;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What every refusal has in common. */
public final class Refusals {

    private Refusals() {}

    /** The problem shape with that status and code; more can be asked of the answer. */
    public static ValidatableResponse refused(Response response, int status, String code) {
        return response.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("code", is(code))
                .body("status", is(status))
                .body("type", is("urn:ita-hub:problem:" + code))
                .body("title", not(equalTo("")))
                .body("instance", startsWith("/api/v1/"));
    }
}
