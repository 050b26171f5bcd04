package org.itahub.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every exception that can leave a resource becomes a {@link Problem}; nothing of the inside goes out with it. */
@ApplicationScoped
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;
    private final AllowedMethods allowed;

    ProblemMappers(ProblemAnswers answers, AllowedMethods allowed) {
        this.answers = answers;
        this.allowed = allowed;
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> problem(Problem problem, UriInfo uri, HttpHeaders headers) {
        return answers.answer(problem, uri, headers);
    }

    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemBody> json(JsonProcessingException e, UriInfo uri, HttpHeaders headers) {
        return answers.answer(JsonFaults.explain(e), uri, headers);
    }

    /** Quarkus maps mismatches itself, unless the very same type is mapped here. */
    @ServerExceptionMapper(priority = 1)
    RestResponse<ProblemBody> mismatch(
            com.fasterxml.jackson.databind.exc.MismatchedInputException e, UriInfo uri, HttpHeaders headers) {
        return answers.answer(JsonFaults.explain(e), uri, headers);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> web(WebApplicationException e, UriInfo uri, HttpHeaders headers) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answers.answer(JsonFaults.explain(json), uri, headers);
        }
        return answers.answer(Problem.of(byStatus(e)), uri, headers);
    }

    /** Nothing takes the request: an address that other methods are for says which. */
    @ServerExceptionMapper({NotFoundException.class, NotAllowedException.class})
    RestResponse<ProblemBody> unrouted(Request request, UriInfo uri, HttpHeaders headers) {
        Set<String> methods = allowed.at(uri.getPath());
        if (methods.isEmpty() || methods.contains(request.getMethod())) {
            return answers.answer(Problem.of(PlatformProblem.NOT_FOUND), uri, headers);
        }
        RestResponse<ProblemBody> answer = answers.answer(Problem.of(PlatformProblem.METHOD_NOT_ALLOWED), uri, headers);
        answer.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", methods));
        return answer;
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> invalid(ConstraintViolationException e, UriInfo uri, HttpHeaders headers) {
        return answers.answer(ConstraintFaults.explain(e), uri, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    RestResponse<ProblemBody> unauthenticated(UriInfo uri, HttpHeaders headers) {
        return answers.answer(Problem.of(PlatformProblem.UNAUTHENTICATED), uri, headers);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> forbidden(ForbiddenException e, UriInfo uri, HttpHeaders headers) {
        return answers.answer(Problem.of(PlatformProblem.FORBIDDEN), uri, headers);
    }

    /** Two writers passed If-Match at once; the second one loses. */
    @ServerExceptionMapper
    RestResponse<ProblemBody> stale(OptimisticLockException e, UriInfo uri, HttpHeaders headers) {
        return answers.answer(Problem.of(PlatformProblem.PRECONDITION_FAILED), uri, headers);
    }

    @ServerExceptionMapper
    RestResponse<ProblemBody> anything(Throwable e, UriInfo uri, HttpHeaders headers) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException) {
                return answers.answer(Problem.of(PlatformProblem.PRECONDITION_FAILED), uri, headers);
            }
            if (cause instanceof Problem problem) {
                return answers.answer(problem, uri, headers);
            }
            if (cause instanceof SQLException sql && undone(sql)) {
                return answers.answer(Problem.of(PlatformProblem.UNAVAILABLE), uri, headers);
            }
        }
        if (brokenOff(e)) {
            LOG.debugf("A caller broke off: %s", e.getMessage());
            return answers.answer(Problem.of(PlatformProblem.MALFORMED_REQUEST), uri, headers);
        }
        // Raw, so that nobody writes lines of their own into the log.
        LOG.errorf(e, "%s failed", uri.getRequestUri().getRawPath());
        return answers.answer(Problem.of(PlatformProblem.INTERNAL), uri, headers);
    }

    /** Whether PostgreSQL gave way to another transaction, by deadlock or serialization (class 40): the same may do again. */
    private static boolean undone(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("40");
    }

    /** Whether the caller's connection ended while the request was read; nobody hears the answer, and the fault is not ours. */
    private static boolean brokenOff(Throwable e) {
        Throwable root = e;
        while (root instanceof IOException && root.getCause() != null) {
            root = root.getCause();
        }
        return e instanceof IOException
                && (root instanceof SocketException
                        || root instanceof ClosedChannelException
                        || root instanceof HttpClosedException);
    }

    private static PlatformProblem byStatus(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        return switch (status) {
            case 401 -> PlatformProblem.UNAUTHENTICATED;
            case 403 -> PlatformProblem.FORBIDDEN;
            case 406 -> PlatformProblem.NOT_ACCEPTABLE;
            case 413 -> PlatformProblem.BODY_TOO_LARGE;
            case 415 -> PlatformProblem.UNSUPPORTED_MEDIA_TYPE;
            case 503 -> PlatformProblem.UNAVAILABLE;
            default -> {
                if (status >= 500) {
                    LOG.error("A resource failed", e);
                    yield PlatformProblem.INTERNAL;
                }
                yield PlatformProblem.MALFORMED_REQUEST;
            }
        };
    }
}
