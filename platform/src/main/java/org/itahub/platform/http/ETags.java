package org.itahub.platform.http;

import jakarta.ws.rs.core.HttpHeaders;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** Versions of stored resources as entity tags, and what a change must say about the version that it was made on. */
public final class ETags {
    /** What an answer can depend on beside its address. */
    public static final String VARY = "Accept, Accept-Language, Authorization";

    private ETags() {}

    /** {@code "7"}, quotes included. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** 200 with the entity and the tag of its version. */
    public static <T> RestResponse<T> ok(T entity, long version) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header(HttpHeaders.ETAG, of(version))
                .build();
    }

    /**
     * Holds {@code If-Match} against the current version.
     *
     * @throws Problem 428 without the header, 412 where it names another version
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problem.of(PlatformProblem.PRECONDITION_REQUIRED);
        }
        if (!matches(ifMatch, of(version))) {
            throw Problem.of(PlatformProblem.PRECONDITION_FAILED);
        }
    }

    /** True if the header names the tag, or any. */
    public static boolean matches(String header, String tag) {
        for (String candidate : header.split(",")) {
            String trimmed = candidate.trim();
            if (trimmed.equals("*") || trimmed.equals(tag)) {
                return true;
            }
        }
        return false;
    }
}
