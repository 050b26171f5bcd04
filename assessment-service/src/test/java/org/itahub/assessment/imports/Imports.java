package org.itahub.assessment.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.itahub.assessment.api.Api;
import org.itahub.embedded.test.Tokens;

/** Imports as their callers see them: one line a call. */
final class Imports {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String JSON = "application/json";
    static final String NDJSON = "application/x-ndjson";
    static final String JOBS = "/api/v1/import-jobs";

    private Imports() {}

    static RequestSpecification as(String token, String type) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(type, ContentType.BINARY)))
                .contentType(type);
    }

    /** @param query such as {@code totals?fiscalYear=2565} */
    static Response send(String token, String query, String type, String body) {
        return send(token, query, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static Response send(String token, String query, String type, byte[] body) {
        return as(token, type).body(body).post("/api/v1/imports/" + query);
    }

    /** The result of an import that was answered at once. */
    static JsonNode result(Response response) {
        assertEquals(200, response.statusCode(), response.asString());
        return Api.json(response).get("result");
    }

    /** The job of an import that was not answered at once, when it is over. */
    static JsonNode failed(Response accepted) {
        for (int attempt = 0; attempt < 600; attempt++) {
            JsonNode job = Api.json(Api.as(Tokens.admin()).get(accepted.header("Location")));
            if (job.hasNonNull("finishedAt")) {
                return job;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("not over after a minute: " + accepted.asString());
    }

    static JsonNode imported(String token, String query, String type, String body) {
        return result(send(token, query, type, body));
    }

    /** Read, created, updated, unchanged and rejected. */
    static void assertCounts(JsonNode result, int read, int created, int updated, int unchanged, int rejected) {
        JsonNode counts = result.get("counts");
        assertEquals(
                "read %d, created %d, updated %d, unchanged %d, rejected %d"
                        .formatted(read, created, updated, unchanged, rejected),
                "read %d, created %d, updated %d, unchanged %d, rejected %d"
                        .formatted(
                                counts.get("read").asInt(),
                                counts.get("created").asInt(),
                                counts.get("updated").asInt(),
                                counts.get("unchanged").asInt(),
                                counts.get("rejected").asInt()),
                result.toString());
    }

    /** Row, column, code and value of a conflict. */
    static void assertConflict(JsonNode conflict, int row, String column, String code, String value) {
        assertEquals(
                row + " " + column + " " + code + " " + value,
                conflict.get("row").asInt() + " " + conflict.get("column").asText() + " "
                        + conflict.get("code").asText() + " "
                        + conflict.get("value").asText());
    }
}
