package org.itahub.platform.http;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.quarkus.opentelemetry.runtime.QuarkusContextStorage;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Begins a trace for each request, or carries on the caller's, so that problems, log lines and the audit trail can name it.
 * It comes in behind the answers from memory: those need no name, and beginning a trace costs as much as giving one out.
 */
@ApplicationScoped
public class RequestTraces implements HttpServerOptionsCustomizer {
    /** Quarkus authenticates at 200, and what is refused there is traced. */
    static final int BEHIND_ANSWERS_FROM_MEMORY = 205;

    private static final int SERVER_ERROR = 500;
    private static final TextMapGetter<HttpServerRequest> HEADERS = new Headers();

    private final Tracer tracer;
    private final TextMapPropagator propagator;

    RequestTraces(OpenTelemetry telemetry) {
        this.tracer = telemetry.getTracer(RequestTraces.class.getPackageName());
        this.propagator = telemetry.getPropagators().getTextMapPropagator();
    }

    /** Quarkus would begin one the moment when a request arrives. */
    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setTracingPolicy(TracingPolicy.IGNORE);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customizeHttpServer(options);
    }

    void open(@Observes Filters filters) {
        filters.register(this::begin, BEHIND_ANSWERS_FROM_MEMORY);
    }

    private void begin(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        Context caller = propagator.extract(Context.root(), request, HEADERS);
        Span span = tracer.spanBuilder(request.method().name())
                .setParent(caller)
                .setSpanKind(SpanKind.SERVER)
                .setAttribute("http.request.method", request.method().name())
                .setAttribute("url.path", request.path())
                .startSpan();
        Scope scope = QuarkusContextStorage.INSTANCE.attach(Vertx.currentContext(), caller.with(span));
        routing.addEndHandler(ended -> {
            int status = routing.response().getStatusCode();
            span.setAttribute("http.response.status_code", status);
            if (status >= SERVER_ERROR) {
                span.setStatus(StatusCode.ERROR);
            }
            span.end();
            scope.close();
        });
        routing.next();
    }

    private static final class Headers implements TextMapGetter<HttpServerRequest> {
        @Override
        public Iterable<String> keys(HttpServerRequest request) {
            return request.headers().names();
        }

        @Override
        public String get(HttpServerRequest request, String name) {
            return request == null ? null : request.getHeader(name);
        }
    }
}
