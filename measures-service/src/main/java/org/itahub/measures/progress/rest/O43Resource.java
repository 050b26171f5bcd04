package org.itahub.measures.progress.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.measures.progress.CheckO43;
import org.itahub.platform.identity.Role;

@Path("/api/v1/agencies/{code}/plans/{year}/checks/o43")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress")
public class O43Resource {
    private final CheckO43 checkO43;

    O43Resource(CheckO43 checkO43) {
        this.checkO43 = checkO43;
    }

    @GET
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN, Role.SYSTEM})
    @Operation(
            summary = "Whether the reports on the plan meet O43 now: by which reports, and what is missing where",
            description = "Submitted and accepted reports count. Refusals of its own: plan-not-found (404).")
    public O43Response o43(@PathParam("code") String code, @PathParam("year") String year) {
        return O43Response.of(checkO43.of(code, FiscalYears.parse(year)));
    }
}
