package org.itahub.embedded.test;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One request that an OpenAPI document gives as an example.
 *
 * @param operation method and path template, {@code PUT /api/v1/agencies/{code}}
 * @param no counts the examples of the operation from 1
 * @param mediaType of the body; null without one
 * @param body null without one
 * @param inPath example values of the path's parameters
 * @param inQuery example values of query parameters
 * @param inHeader example values of headers
 * @param roles that the operation is open to; none where it is open to everyone
 * @param success the statuses of success that the document names
 * @param needsIfMatch whether If-Match is required
 */
public record ApiExample(
        String operation,
        int no,
        String mediaType,
        String body,
        Map<String, String> inPath,
        Map<String, String> inQuery,
        Map<String, String> inHeader,
        List<String> roles,
        Set<Integer> success,
        boolean needsIfMatch) {

    /**
     * Sends it as it stands and fails where the answer is no success that the document names.
     *
     * @param token of the caller; null for the public
     * @param arranged values of path parameters and headers that were brought about; they go before the document's
     * @return the answer, for a success that says in its body only whether anything was done
     */
    public Response sendAndVerify(String token, Map<String, String> arranged) {
        Response answer = send(token, arranged);
        if (!success.contains(answer.statusCode())) {
            throw new AssertionError(this + " was answered with " + answer.statusCode() + " instead of " + success
                    + ": " + answer.asString() + "\nArranged: " + arranged + ", sent: " + body
                    + "\nPut the example right, or arrange in this test what it needs.");
        }
        return answer;
    }

    /** Whether the document gives a value of it: a body, or one of a parameter. */
    public boolean hasValues() {
        return body != null || !inPath.isEmpty() || !inQuery.isEmpty() || !inHeader.isEmpty();
    }

    private Response send(String token, Map<String, String> arranged) {
        RequestSpecification request = RestAssured.given().queryParams(inQuery);
        if (token != null) {
            request.auth().oauth2(token);
        }
        inHeader.forEach((name, example) -> request.header(name, arranged.getOrDefault(name, example)));
        if (needsIfMatch) {
            request.header("If-Match", "*");
        }
        if (body != null) {
            request.config(RestAssured.config()
                            .encoderConfig(RestAssured.config()
                                    .getEncoderConfig()
                                    .encodeContentTypeAs(mediaType, ContentType.BINARY)))
                    .contentType(mediaType)
                    .body(body.getBytes(StandardCharsets.UTF_8));
        }
        String[] methodAndPath = operation.split(" ");
        return request.request(methodAndPath[0], path(methodAndPath[1], arranged));
    }

    private String path(String template, Map<String, String> arranged) {
        String path = template;
        for (Map<String, String> values : List.of(arranged, inPath)) {
            for (Map.Entry<String, String> value : values.entrySet()) {
                path = path.replace("{" + value.getKey() + "}", value.getValue());
            }
        }
        if (path.contains("{")) {
            throw new AssertionError(this + ": nothing is arranged for " + path.replaceAll("^[^{]*|[^}]*$", ""));
        }
        return path;
    }

    @Override
    public String toString() {
        return operation + " example " + no;
    }
}
