package org.itahub.reporting.rebuild;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import org.itahub.embedded.test.Tokens;

/** What tests of rebuilds ask for again and again, as the hub's administrator. */
final class RebuildCalls {
    private static final List<String> UNDER_WAY = List.of("QUEUED", "RUNNING");

    private RebuildCalls() {}

    static Response ask() {
        return given().auth().oauth2(Tokens.admin()).post("/api/v1/read-model/rebuilds");
    }

    /** Asks for a rebuild, and answers it once it is over. */
    static JsonPath rebuild() throws InterruptedException {
        ask();
        return newestOnceOver();
    }

    static JsonPath newestOnceOver() throws InterruptedException {
        JsonPath newest = newest();
        while (UNDER_WAY.contains(newest.getString("items[0].state"))) {
            Thread.sleep(50);
            newest = newest();
        }
        return newest.setRootPath("items[0]");
    }

    static JsonPath newest() {
        return given().auth()
                .oauth2(Tokens.admin())
                .get("/api/v1/rebuild-jobs?limit=1")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
