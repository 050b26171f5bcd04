package org.itahub.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What is refused before any resource sees it: bodies too large, NULs in an address, and changes that another site sends with our cookie. */
@ApplicationScoped
class RequestGuards {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OTHER_SITE = Set.of("cross-site", "same-site");

    /**
     * Where Quarkus looks up how many bytes a body may have that does not tell its length. It answers without a body of its
     * own, so it comes in only where {@link BodyLimit} did not.
     */
    private static final String CUT_OFF_AT = "io.quarkus.max-request-size";

    private static final long READ_AHEAD = 1_048_576;
    private static final int DIGITS_OF_A_LONG = 18;

    private final long maxBodyBytes;
    private final long maxLargeBodyBytes;
    private final RoutingContext routing;

    RequestGuards(
            @ConfigProperty(name = "ita.http.max-body-bytes") long maxBodyBytes,
            @ConfigProperty(name = "ita.http.max-large-body-bytes") long maxLargeBodyBytes,
            RoutingContext routing) {
        this.maxBodyBytes = maxBodyBytes;
        this.maxLargeBodyBytes = maxLargeBodyBytes;
        this.routing = routing;
    }

    @ServerRequestFilter(preMatching = true)
    void guard(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawSchemeSpecificPart().contains("%00")) {
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST);
        }
        boolean byCookie = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (!SAFE.contains(request.getMethod()) && byCookie && site != null && OTHER_SITE.contains(site)) {
            throw Problem.of(PlatformProblem.CROSS_SITE);
        }
    }

    /** After matching, since the limit hangs on the method. */
    @ServerRequestFilter
    void bound(ContainerRequestContext request, ResourceInfo resource) {
        boolean large = resource.getResourceMethod() != null
                && resource.getResourceMethod().isAnnotationPresent(LargeBody.class);
        long limit = large ? maxLargeBodyBytes : maxBodyBytes;
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            request.setProperty(BodyLimit.PROPERTY, limit);
            routing.put(CUT_OFF_AT, 2 * limit + READ_AHEAD);
            if (request.getHeaderString("Transfer-Encoding") != null) {
                closeUnlessRead();
            }
        } else if (isOver(length, limit)) {
            closeUnlessRead();
            throw Problem.of(PlatformProblem.BODY_TOO_LARGE);
        }
    }

    /** A connection whose request is answered but not read to its end would wait for the rest; it is closed with the answer. */
    private void closeUnlessRead() {
        HttpServerRequest request = routing.request();
        if (request.version() != HttpVersion.HTTP_2) {
            routing.addEndHandler(answered -> {
                if (!request.isEnded()) {
                    request.connection().close();
                }
            });
        }
    }

    private static boolean isOver(String length, long limit) {
        return length.matches("\\d+") && (length.length() > DIGITS_OF_A_LONG || Long.parseLong(length) > limit);
    }
}
