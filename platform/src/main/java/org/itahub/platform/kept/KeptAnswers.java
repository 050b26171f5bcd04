package org.itahub.platform.kept;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.function.Supplier;
import org.itahub.platform.http.Page;
import org.jboss.resteasy.reactive.RestResponse;

/** Gives out answers as they would be written now; they are written only where they have to be. */
@ApplicationScoped
public class KeptAnswers {
    private final SharedCheck check;
    private final Slots slots;
    private final RoutingContext routing;

    KeptAnswers(SharedCheck check, Slots slots, RoutingContext routing) {
        this.check = check;
        this.slots = slots;
        this.routing = routing;
    }

    /**
     * The answer to the current request, which is the same for everybody who sends it without a token. From then on such
     * a request is answered before it comes to any resource.
     *
     * @param topic what the answer depends on, as the database notes it in {@code read_change}
     */
    public RestResponse<Buffer> forEverybody(String topic, Supplier<KeptAnswer> write) {
        HttpServerRequestInternal request = (HttpServerRequestInternal) routing.request();
        Slot slot = new Slot(topic, RequestKey.of(request));
        slot.route = request.context().getLocal(KeptAnswerLane.ROUTE);
        return respond(get(slot, write));
    }

    /**
     * An answer that depends on who asks.
     *
     * @param request all that it depends on beside the topic: filters, reach of the caller, place and length
     */
    public RestResponse<Buffer> get(String topic, Record request, Supplier<KeptAnswer> write) {
        return respond(get(new Slot(topic, request), write));
    }

    /** 200 with an answer, kept or not: its tag and, where there is more, a Link to it. */
    public RestResponse<Buffer> respond(KeptAnswer answer) {
        var response = RestResponse.ResponseBuilder.ok(answer.body(), answer.mediaType())
                .header(HttpHeaders.ETAG, answer.tag());
        answer.next().ifPresent(key -> response.header(HttpHeaders.LINK, link(key)));
        return response.build();
    }

    private KeptAnswer get(Slot mine, Supplier<KeptAnswer> write) {
        if (!Boolean.TRUE.equals(routing.get(KeptAnswerLane.CHECKED))) {
            check.await();
        }
        Slot slot = slots.findOrAdd(mine);
        return slot == mine ? write(mine, write) : Failures.unwrapped(slot.answer);
    }

    private KeptAnswer write(Slot slot, Supplier<KeptAnswer> write) {
        try {
            KeptAnswer written = write.get();
            slot.link = written.next().map(this::link).orElse(null);
            slots.settle(slot, written);
            slot.answer.complete(written);
            return written;
        } catch (RuntimeException | Error e) {
            slots.remove(slot);
            slot.answer.completeExceptionally(e);
            throw e;
        }
    }

    private String link(String next) {
        return Page.nextLink(URI.create(routing.request().absoluteURI()), next);
    }
}
