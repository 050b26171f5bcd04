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
     * The answer to the current request, which is the same for everybody who sends it.
     *
     * @param topic what the answer depends on, as the database notes it in {@code read_change}
     */
    public RestResponse<Buffer> forEverybody(String topic, Supplier<KeptAnswer> write) {
        return respond(get(new Slot(topic, RequestKey.of(routing.request()).fromAnybody()), write));
    }

    /**
     * An answer that depends on who asks.
     *
     * @param request all that it depends on beside the topic: filters, reach of the caller, place and length; each of them
     *     follows from the address and the caller's token alone
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
        KeptAnswer answer = slot == mine ? write(mine, write) : Failures.unwrapped(slot.answer);
        open(slot, answer);
        return answer;
    }

    /** From then on the same caller's same request is answered before it comes to any resource. */
    private void open(Slot slot, KeptAnswer answer) {
        HttpServerRequestInternal request = (HttpServerRequestInternal) routing.request();
        if (KeptAnswerLane.leadsHere(request)) {
            slots.open(new Door(
                    RequestKey.of(request),
                    slot,
                    request.context().getLocal(KeptAnswerLane.ROUTE),
                    answer.next().map(this::link).orElse(null)));
        }
    }

    private KeptAnswer write(Slot slot, Supplier<KeptAnswer> write) {
        try {
            KeptAnswer written = write.get();
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
