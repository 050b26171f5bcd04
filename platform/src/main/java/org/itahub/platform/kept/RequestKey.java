package org.itahub.platform.kept;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;

/** All of a public request that its answer can depend on. Links name the host, so it belongs to them. */
record RequestKey(String host, String uri, String accept) {
    static RequestKey of(HttpServerRequest request) {
        return new RequestKey(
                request.scheme() + ' ' + request.getHeader(HttpHeaders.HOST),
                request.uri(),
                request.getHeader(HttpHeaders.ACCEPT));
    }
}
