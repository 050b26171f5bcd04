package org.itahub.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.PlatformProblem;
import org.itahub.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;

/** Does the work of an {@link Idempotent} method once per caller and key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class IdempotencyInterceptor {
    private static final int LONGEST_KEY = 200;

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final RoutingContext routing;
    private final ObjectMapper mapper;

    IdempotencyInterceptor(IdempotencyKeys keys, Caller caller, RoutingContext routing, ObjectMapper mapper) {
        this.keys = keys;
        this.caller = caller;
        this.routing = routing;
        this.mapper = mapper;
    }

    @AroundInvoke
    Object once(InvocationContext work) throws Exception {
        String key = routing.request().getHeader("Idempotency-Key");
        if (key == null) {
            return work.proceed();
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw Problem.of(PlatformProblem.INVALID_IDEMPOTENCY_KEY);
        }
        String requestHash = requestHash(work);
        return QuarkusTransaction.joiningExisting()
                .call(() -> keys.claim(caller.username(), key, requestHash)
                        ? rememberAnswer(key, work)
                        : replay(key, requestHash));
    }

    private Object rememberAnswer(String key, InvocationContext work) throws Exception {
        RestResponse<?> response = (RestResponse<?>) work.proceed();
        keys.keepAnswer(
                caller.username(),
                key,
                new IdempotencyKeys.Answer(
                        response.getStatus(),
                        response.getHeaderString(HttpHeaders.LOCATION),
                        response.getHeaderString(HttpHeaders.ETAG),
                        mapper.writeValueAsString(response.getEntity())));
        return response;
    }

    private RestResponse<RawValue> replay(String key, String requestHash) {
        Optional<IdempotencyKeys.Answer> first = keys.answer(caller.username(), key, requestHash);
        IdempotencyKeys.Answer answer =
                first.orElseThrow(() -> Problem.of(PlatformProblem.IDEMPOTENCY_KEY_REUSED, key));
        return RestResponse.ResponseBuilder.<RawValue>create(answer.status(), null)
                .entity(new RawValue(answer.body()))
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.etag())
                .header("Idempotency-Replayed", "true")
                .build();
    }

    /** The body is the one parameter without an annotation of JAX-RS; address and query come from the request. */
    private String requestHash(InvocationContext work) throws JsonProcessingException {
        StringBuilder request = new StringBuilder(
                routing.request().method() + " " + routing.request().uri() + "\n");
        Parameter[] parameters = work.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (isBody(parameters[i])) {
                request.append(mapper.writeValueAsString(work.getParameters()[i]));
            }
        }
        return Sha256.hex(request.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isBody(Parameter parameter) {
        if (parameter.getType().getPackageName().startsWith("jakarta.ws.rs")) {
            return false;
        }
        for (var annotation : parameter.getAnnotations()) {
            String home = annotation.annotationType().getPackageName();
            if (home.startsWith("jakarta.ws.rs") || home.startsWith("org.jboss.resteasy")) {
                return false;
            }
        }
        return true;
    }
}
