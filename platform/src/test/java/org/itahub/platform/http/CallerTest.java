package org.itahub.platform.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.itahub.platform.http.Things.GOOD;
import static org.itahub.platform.http.Things.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import org.itahub.embedded.test.HubServers;
import org.itahub.embedded.test.Tokens;
import org.junit.jupiter.api.Test;

/** Who is let in, what a token reaches, and what of it is recorded. */
@QuarkusTest
@QuarkusTestResource(HubServers.class)
class CallerTest {
    @Test
    void a_token_that_cannot_be_trusted_is_refused() {
        given().auth()
                .oauth2("not.a.token")
                .contentType(ContentType.JSON)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void a_role_that_may_not_is_refused() {
        given().auth()
                .oauth2(Tokens.demo("assessor"))
                .contentType(ContentType.JSON)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void a_caller_is_told_what_the_token_says() {
        given().get("/api/v1/me").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.demo("phitsanulok-province"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("phitsanulok-province"))
                .body("roles", equalTo(List.of("hub-officer")))
                .body("everywhere", is(false))
                .body("provinces", equalTo(List.of("พิษณุโลก")));
    }

    @Test
    void another_agencys_token_finds_nothing() {
        given().auth()
                .oauth2(Tokens.officer("H140001"))
                .contentType(ContentType.JSON)
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(404)
                .body("code", equalTo("agency-not-in-scope"));
    }

    @Test
    void a_change_sent_from_another_site_is_refused() {
        given().contentType(ContentType.JSON)
                .header("Sec-Fetch-Site", "cross-site")
                .body(GOOD)
                .post("/api/v1/things")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross-site"));
    }

    @Test
    void a_write_leaves_an_audit_record_within_reach_only() {
        post(GOOD).statusCode(201);
        given().auth()
                .oauth2(Tokens.province("พิษณุโลก"))
                .get("/api/v1/audit-records?action=thing.create&agency=2650101")
                .then()
                .statusCode(200)
                .body("items[0].caller", equalTo("officer-2650101"))
                .body("items[0].after.name", equalTo("น้ำ"))
                .body("items[0].traceId", notNullValue());
        given().auth()
                .oauth2(Tokens.province("ชุมพร"))
                .get("/api/v1/audit-records")
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }
}
