package org.itahub.measures.obstacles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.platform.identity.Role;

@Path("/api/v1/agencies/{code}/obstacles/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obstacles")
public class HelpElsewhereResource {
    private final ReadRegister readRegister;

    HelpElsewhereResource(ReadRegister readRegister) {
        this.readRegister = readRegister;
    }

    @GET
    @RolesAllowed({Role.AGENCY_OFFICER, Role.AGENCY_APPROVER, Role.HUB_OFFICER, Role.HUB_ADMIN, Role.SYSTEM})
    @Operation(
            summary = "What helped other agencies of the agency's province against each obstacle",
            description =
                    "Words of accepted reports, five of each obstacle at most, the agency's own left out. How often "
                            + "obstacles are met stands in the province's register, which counts reports under review too. A "
                            + "system needs the scope progress:read. Refusals of its own: none but agency-not-in-scope (404).")
    public HelpElsewhere helped(@PathParam("code") String code, @PathParam("year") String year) {
        return readRegister.elsewhereThan(code, FiscalYears.parse(year));
    }
}
