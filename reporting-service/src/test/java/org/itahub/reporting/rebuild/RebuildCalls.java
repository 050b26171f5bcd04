package org.itahub.reporting.rebuild;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.itahub.embedded.test.Tokens;

/** What tests of rebuilds ask for again and again, as the hub's administrator. */
final class RebuildCalls {
    private static final String JOBS = "/api/v1/rebuild-jobs";
    private static final List<String> UNDER_WAY = List.of("QUEUED", "RUNNING");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private RebuildCalls() {}

    static Response ask() {
        return given().auth().oauth2(Tokens.admin()).post("/api/v1/read-model/rebuilds");
    }

    /** Asks for a rebuild, and answers it once it is over. */
    static JsonPath rebuild() throws InterruptedException {
        return onceOver(ask().then().statusCode(oneOf(200, 202)).extract().header("Location"));
    }

    /** The job, once it is over. */
    static JsonPath onceOver(String job) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonPath seen = read(job);
        while (UNDER_WAY.contains(seen.getString("state"))) {
            if (System.nanoTime() > end) {
                throw new AssertionError(job + " does not end: " + seen.prettify());
            }
            Thread.sleep(50);
            seen = read(job);
        }
        return seen;
    }

    static JsonPath newestOnceOver() throws InterruptedException {
        return onceOver(JOBS + "/" + newest().getString("items[0].id"));
    }

    static JsonPath newest() {
        return read(JOBS + "?limit=1");
    }

    private static JsonPath read(String path) {
        return given().auth()
                .oauth2(Tokens.admin())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
