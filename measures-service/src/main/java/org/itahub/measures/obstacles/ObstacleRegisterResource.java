package org.itahub.measures.obstacles;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.itahub.measures.FiscalYears;
import org.itahub.platform.identity.Role;

@Path("/api/v1/provinces/{province}/obstacles/{year}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Obstacles")
public class ObstacleRegisterResource {
    private final ReadRegister readRegister;

    ObstacleRegisterResource(ReadRegister readRegister) {
        this.readRegister = readRegister;
    }

    @GET
    @RolesAllowed({Role.HUB_OFFICER, Role.HUB_ADMIN, Role.SYSTEM})
    @Operation(
            summary = "Which obstacles recur across the province in a fiscal year, and what helped",
            description = "Submitted and accepted reports are counted, accepted ones are quoted, five of each obstacle "
                    + "at most. A system needs the scope progress:read. Refusals of its own: province-not-in-scope "
                    + "(404).")
    public ObstacleRegister register(
            @PathParam("province") String province,
            @PathParam("year") String year,
            @Parameter(description = "Code of an agency whose own words are left out of what helped")
                    @QueryParam("elsewhereThan")
                    String elsewhereThan) {
        return readRegister.of(province, FiscalYears.parse(year), elsewhereThan);
    }
}
