package org.itahub.platform.kept;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import org.itahub.platform.http.ETags;
import org.itahub.platform.identity.RememberedTokens;

/**
 * Answers reads that the same caller sent before, on the thread that reads the request, once the shared check says that the
 * answer holds. A token must be one that is remembered as good. Everything else goes its usual way, also what the check could
 * not tell.
 */
@ApplicationScoped
class KeptAnswerLane {
    /** Where Quarkus' metrics and traces look for the address' template. */
    static final String ROUTE = "UrlPathTemplate";

    /** Says that a question was answered since this request came, so that no second one is asked for it. */
    static final String CHECKED = KeptAnswerLane.class.getName();

    /** Quarkus authenticates at 200. What it does there and behind costs more than all that is done here. */
    private static final int BEFORE_AUTHENTICATION = 210;

    private final SharedCheck check;
    private final Slots slots;
    private final RememberedTokens tokens;

    KeptAnswerLane(SharedCheck check, Slots slots, RememberedTokens tokens) {
        this.check = check;
        this.slots = slots;
        this.tokens = tokens;
    }

    void open(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_AUTHENTICATION);
    }

    private void answer(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        Door door = leadsHere(request) ? slots.find(RequestKey.of(request)) : null;
        if (door == null || !mayEnter(door)) {
            routing.next();
            return;
        }
        Context context = ((HttpServerRequestInternal) request).context();
        request.pause();
        check.ask(failure -> context.runOnContext(checked -> {
            request.resume();
            if (failure == null && slots.stands(door)) {
                send(routing, door);
            } else {
                routing.put(CHECKED, failure == null);
                routing.next();
            }
        }));
    }

    /** A session's cookie may stand for another caller from one request to the next. */
    static boolean leadsHere(HttpServerRequest request) {
        return request.method() == HttpMethod.GET && !request.headers().contains(HttpHeaders.COOKIE);
    }

    private boolean mayEnter(Door door) {
        String authorization = door.key().authorization();
        return authorization == null || tokens.vouchFor(authorization);
    }

    private static void send(RoutingContext routing, Door door) {
        KeptAnswer answer = door.slot().written();
        HttpServerResponse response = routing.response();
        if (door.route() != null) {
            ((HttpServerRequestInternal) routing.request()).context().putLocal(ROUTE, door.route());
        }
        response.putHeader(HttpHeaders.ETAG, answer.tag()).putHeader(HttpHeaders.VARY, ETags.VARY);
        if (door.link() != null) {
            response.putHeader(HttpHeaders.LINK, door.link());
        }
        String known = routing.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        if (known != null && ETags.matches(known, answer.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        // Quarkus marks every answer as not to be compressed until somebody says that it may be.
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        response.putHeader(HttpHeaders.CONTENT_TYPE, answer.mediaType()).end(answer.body());
    }
}
