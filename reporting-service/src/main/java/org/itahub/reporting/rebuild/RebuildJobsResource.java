package org.itahub.reporting.rebuild;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.platform.http.Page;
import org.itahub.platform.http.PageRequest;
import org.itahub.platform.identity.Role;
import org.itahub.platform.jobs.Job;
import org.jboss.resteasy.reactive.RestResponse;

/** Rebuilds under way and done. */
@Path("/api/v1/rebuild-jobs")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.HUB_ADMIN)
@Tag(name = "Read model")
public class RebuildJobsResource {
    private static final String NEWEST_FIRST = "-createdAt";

    private final Rebuilds rebuilds;

    RebuildJobsResource(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @GET
    @Operation(summary = "List rebuilds, newest first")
    public RestResponse<Page<RebuildJobResponse>> list(@BeanParam PageRequest page, UriInfo uri) {
        page.sort(Set.of(NEWEST_FIRST), NEWEST_FIRST);
        var found = rebuilds.list(page.afterNumber(Long.MAX_VALUE), page.limit() + 1);
        return Page.of(found, page.limit(), it -> Long.toString(it.job().number()), RebuildJobResponse::of)
                .respond(uri);
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "Follow a rebuild",
            description = "Its state and percentage and, once it is done, what was read and whether the content "
                    + "changed. Refusal of its own: job-not-found (404).")
    public RebuildJobResponse get(@PathParam("id") String id) {
        return RebuildJobResponse.of(rebuilds.find(Job.id(id)));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(
            summary = "Cancel a rebuild",
            description = "The old model stays. Refusals of its own: job-not-found (404), job-finished (409).")
    public RebuildJobResponse cancel(@PathParam("id") String id) {
        return RebuildJobResponse.of(rebuilds.cancel(Job.id(id)));
    }
}
