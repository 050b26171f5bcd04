package org.itahub.platform.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.itahub.platform.audit.AuditEntry;
import org.itahub.platform.audit.AuditTrail;
import org.itahub.platform.events.Outbox;
import org.itahub.platform.events.OutboxMessage;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** A resource that uses every convention of the platform, for the platform's tests only. */
@Path("/api/v1/things")
@Produces(MediaType.APPLICATION_JSON)
public class ThingResource {
    private static final AtomicInteger CREATED = new AtomicInteger();

    private final Outbox outbox;
    private final AuditTrail audit;
    private final Caller caller;

    ThingResource(Outbox outbox, AuditTrail audit, Caller caller) {
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
    }

    public record Thing(@NotBlank String name, @NotNull BigDecimal score, int count) {}

    @POST
    @Idempotent
    @jakarta.transaction.Transactional
    @RolesAllowed(Role.AGENCY_OFFICER)
    public RestResponse<Thing> create(@Valid Thing thing) {
        caller.requireReach("2650101", "พิษณุโลก");
        String number = Integer.toString(CREATED.incrementAndGet());
        audit.record(AuditEntry.of("thing.create", "things/" + number, "2650101", "พิษณุโลก", null, thing));
        outbox.append(new OutboxMessage("ita.reminders.v1", "test.thing.v1", "2650101", "things/" + number, thing));
        if (thing.name().equals("fails")) {
            throw new IllegalStateException("secret of the inside");
        }
        if (thing.name().equals("deadlocks")) {
            throw new IllegalStateException(new SQLException("deadlock detected", "40P01"));
        }
        return RestResponse.ResponseBuilder.<Thing>created(URI.create("/api/v1/things/" + number))
                .entity(thing)
                .header("ETag", ETags.of(1))
                .build();
    }

    @GET
    public RestResponse<Page<Integer>> list(@BeanParam PageRequest page, UriInfo uri) {
        int after = page.after().map(Integer::parseInt).orElse(0);
        List<Integer> rows = IntStream.rangeClosed(1, 7)
                .filter(i -> i > after)
                .limit(page.limit() + 1L)
                .boxed()
                .toList();
        return Page.of(rows, page.limit(), String::valueOf, i -> i).respond(uri);
    }

    @PUT
    @Path("/{id}")
    public RestResponse<Thing> change(@PathParam("id") int id, @HeaderParam("If-Match") String ifMatch, Thing thing) {
        ETags.requireMatch(ifMatch, 3);
        return ETags.ok(thing, 4);
    }

    @GET
    @Path("/{id}")
    public Thing read(@PathParam("id") int id) {
        return new Thing("น้ำ", new BigDecimal("100.00"), id);
    }
}
