package org.itahub.assessment.statistics.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Who asks for open data with the suffix .csv means it, whatever a browser sends as Accept. */
@ApplicationScoped
class CsvSuffix {

    private static final String SUFFIX = ".csv";
    private static final Pattern OPEN_DATA = Pattern.compile(
            "/api/v1/(results|statistics(/[^/]+)?|provinces/[^/]+/statistics(/[^/]+)?|agencies/[^/]+/assessments/[^/]+/peers)\\.csv");

    @ServerRequestFilter(preMatching = true)
    void acceptBySuffix(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        if (OPEN_DATA.matcher(uri.getPath()).matches()) {
            String path = uri.getRequestUri().getRawPath();
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, OpenData.CSV);
            request.setRequestUri(uri.getRequestUriBuilder()
                    .replacePath(path.substring(0, path.length() - SUFFIX.length()))
                    .build());
        }
    }
}
