package org.itahub.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
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

    private final long maxBodyBytes;

    RequestGuards(@ConfigProperty(name = "ita.http.max-body-bytes") long maxBodyBytes) {
        this.maxBodyBytes = maxBodyBytes;
    }

    @ServerRequestFilter(preMatching = true)
    void guard(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getRawSchemeSpecificPart().contains("%00")) {
            throw Problem.of(PlatformProblem.MALFORMED_REQUEST);
        }
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.matches("\\d{1,18}") && Long.parseLong(length) > maxBodyBytes) {
            throw Problem.of(PlatformProblem.BODY_TOO_LARGE);
        }
        boolean byCookie = request.getHeaderString(HttpHeaders.AUTHORIZATION) == null;
        String site = request.getHeaderString("Sec-Fetch-Site");
        if (!SAFE.contains(request.getMethod()) && byCookie && site != null && OTHER_SITE.contains(site)) {
            throw Problem.of(PlatformProblem.CROSS_SITE);
        }
    }
}
