package org.itahub.platform.problem;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;

/** Turns a problem into its answer, in the language that the caller prefers. */
@ApplicationScoped
class ProblemAnswers {
    private static final MediaType PROBLEM_JSON = MediaType.valueOf("application/problem+json");
    private static final int UNAUTHORIZED = 401;

    RestResponse<ProblemBody> answer(Problem problem, UriInfo uri, HttpHeaders headers) {
        Locale locale = preferred(headers);
        ProblemBody body = ProblemBody.of(
                problem,
                locale,
                uri.getRequestUri().getRawPath(),
                Span.current().getSpanContext().getTraceId());
        var answer = RestResponse.ResponseBuilder.<ProblemBody>create(
                        problem.type().status(), problem.type().title().en())
                .entity(body)
                .type(PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.type().status() == UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    private static Locale preferred(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .filter(l -> l.getLanguage().equals("th") || l.getLanguage().equals("en"))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
