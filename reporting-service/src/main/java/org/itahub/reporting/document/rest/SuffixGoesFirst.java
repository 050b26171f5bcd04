package org.itahub.reporting.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.itahub.reporting.document.DocumentFormat;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Who asks for a document by suffix means it, whatever a browser sends as Accept. */
@ApplicationScoped
class SuffixGoesFirst {
    private static final Pattern DOCUMENT = Pattern.compile(
            "/(?:api/v1/(?:agencies|provinces)/[^/]+/documents/[^/]+/[^/]+(?:/editions/[^/]+)?|published/[^/]+/[^/]+/[^/]+(?:/[^/]+)?)\\.([a-z]+)");

    @ServerRequestFilter(preMatching = true)
    void acceptBySuffix(ContainerRequestContext request) {
        Matcher path = DOCUMENT.matcher(request.getUriInfo().getPath());
        if (path.matches()) {
            DocumentFormat.bySuffix(path.group(1))
                    .ifPresent(format -> request.getHeaders()
                            .putSingle(HttpHeaders.ACCEPT, format.mediaType().toString()));
        }
    }
}
