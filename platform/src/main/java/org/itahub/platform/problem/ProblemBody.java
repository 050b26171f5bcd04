package org.itahub.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The RFC 9457 answer with this hub's additions; {@link ProblemOpenApiFilter} describes it to integrators. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemBody(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String traceId,
        List<Entry> errors) {

    record Entry(String pointer, String code, String message) {}

    static ProblemBody of(Problem problem, Locale locale, String instance, String traceId) {
        ProblemType type = problem.type();
        return new ProblemBody(
                URI.create("urn:ita-hub:problem:" + type.code()),
                type.title().in(locale),
                type.status(),
                problem.detail(locale),
                instance,
                type.code(),
                traceId,
                problem.faults().stream()
                        .map(f -> new Entry(f.pointer(), f.code(), f.message().in(locale)))
                        .toList());
    }
}
