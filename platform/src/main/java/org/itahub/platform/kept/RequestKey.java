package org.itahub.platform.kept;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;

/**
 * All of a request that its answer can depend on. Links name the host, so it belongs to them.
 *
 * @param authorization who asks, as the header says it; null for the public
 */
record RequestKey(String host, String uri, String accept, String authorization) {
    static RequestKey of(HttpServerRequest request) {
        return new RequestKey(
                request.scheme() + ' ' + request.getHeader(HttpHeaders.HOST),
                request.uri(),
                request.getHeader(HttpHeaders.ACCEPT),
                request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    /** The same request, whoever sends it. */
    RequestKey fromAnybody() {
        return new RequestKey(host, uri, accept, null);
    }
}
