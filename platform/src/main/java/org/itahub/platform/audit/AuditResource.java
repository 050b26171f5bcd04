package org.itahub.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.identity.Role;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/audit-records")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit")
public class AuditResource {
    private static final String NEWEST_FIRST = "-id";

    private final AuditTrail trail;
    private final Caller caller;

    AuditResource(AuditTrail trail, Caller caller) {
        this.trail = trail;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Role.HUB_ADMIN, Role.HUB_OFFICER})
    @Operation(summary = "Who changed what, newest first, within the caller's reach")
    public RestResponse<Page<AuditRecord>> records(
            @QueryParam("agency") String agency,
            @QueryParam("caller") String changedBy,
            @QueryParam("action") String action,
            @BeanParam PageRequest page,
            UriInfo uri) {
        page.sort(Set.of(NEWEST_FIRST), NEWEST_FIRST);
        var filter = new AuditTrail.Filter(
                Optional.ofNullable(agency), Optional.ofNullable(changedBy), Optional.ofNullable(action));
        var rows = trail.find(filter, caller.reach(), page.afterNumber(Long.MAX_VALUE), page.limit() + 1);
        return Page.of(rows, page.limit(), row -> Long.toString(row.id()), row -> row)
                .respond(uri);
    }
}
