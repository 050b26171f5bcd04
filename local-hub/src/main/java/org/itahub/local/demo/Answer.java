package org.itahub.local.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a service answered.
 *
 * @param etag null where it gave none
 * @param body a missing node where there was none
 */
public record Answer(int status, String etag, JsonNode body) {
    /** Whether the service did what it was asked. */
    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** Whether the service knows no such thing. */
    public boolean absent() {
        return status == 404;
    }

    /** The code of a problem, or nothing. */
    String problem() {
        return body.path("code").asText("");
    }
}
